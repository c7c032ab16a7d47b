package org.wiredesk.checks.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Office;

/** The titles of all offices in a book, as wires write them, by their first and their last words. */
final class Titles {

  /**
   * A way to write the title of some offices.
   *
   * @param bare whether it names no country or body: "prime minister"
   */
  record Title(List<String> words, boolean bare, Set<Office> offices) {
    int length() {
      return words.size();
    }
  }

  private final Map<List<String>, Title> all = new HashMap<>();
  private final Map<String, List<Title>> byFirst = new HashMap<>();
  private final Map<String, List<Title>> byLast = new HashMap<>();

  Titles(FactBook book) {
    for (Office office : book.offices()) {
      OfficeNames names = OfficeNames.of(office);
      names.full().forEach(words -> add(words, false, office));
      names.roles().forEach(words -> add(words, true, office));
    }
    for (Title title : all.values()) {
      byFirst.computeIfAbsent(title.words().get(0), key -> new ArrayList<>()).add(title);
      byLast.computeIfAbsent(title.words().get(title.length() - 1), key -> new ArrayList<>()).add(title);
    }
  }

  private void add(List<String> words, boolean bare, Office office) {
    if (!words.isEmpty()) {
      all.computeIfAbsent(words, key -> new Title(key, bare, new LinkedHashSet<>())).offices().add(office);
    }
  }

  /** The longest title that ends before a word. */
  Optional<Title> endingAt(List<Word> words, int end) {
    return end == 0 ? Optional.empty()
        : longest(byLast.getOrDefault(words.get(end - 1).plain(), List.of()), words, title -> end - title.length());
  }

  /** The longest title that begins with a word. */
  Optional<Title> startingAt(List<Word> words, int start) {
    return start >= words.size() ? Optional.empty()
        : longest(byFirst.getOrDefault(words.get(start).plain(), List.of()), words, title -> start);
  }

  private static Optional<Title> longest(
      Collection<Title> titles, List<Word> words, ToIntFunction<Title> start) {
    return titles.stream()
        .filter(title -> matches(title.words(), words, start.applyAsInt(title)))
        .max(Comparator.comparingInt(Title::length));
  }

  private static boolean matches(List<String> title, List<Word> words, int start) {
    if (start < 0 || start + title.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < title.size(); i++) {
      if (!words.get(start + i).is(title.get(i))) {
        return false;
      }
    }
    return true;
  }
}
