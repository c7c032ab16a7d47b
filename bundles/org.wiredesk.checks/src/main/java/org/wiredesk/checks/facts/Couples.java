package org.wiredesk.checks.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/**
 * Finds people under a title that several share: "the presidents of France and Russia, Ada Example and Bob Example",
 * "Presidents Ada Example and Bob Example". Each may hold any of the offices: lists need not be in one order.
 */
final class Couples {

  private static final Set<String> BETWEEN = Set.of(",", "-", "–", "—", ":", "(");

  private record Places(Set<Office> offices, int end) {}

  private final OfficeMentions mentions;
  private final Map<String, Set<Office>> byRole = new HashMap<>();
  private final WordTrie<Set<Office>> byPlace = new WordTrie<>();
  /** By the words of the adjective, the last first. */
  private final WordTrie<Set<Office>> byAdjective = new WordTrie<>();
  private final WordTrie<String> plurals = new WordTrie<>();
  /** Of the plurals, the last words but for their first letter, which may be a capital. */
  private final Set<String> ends = new HashSet<>();

  Couples(OfficeMentions mentions, List<Office> offices) {
    this.mentions = mentions;
    offices.stream().filter(office -> !office.shared()).forEach(this::add);
  }

  private void add(Office office) {
    OfficeNames names = OfficeNames.of(office);
    for (List<String> role : names.roles()) {
      if (!role.contains("of")) {
        byRole.computeIfAbsent(String.join(" ", role), key -> new LinkedHashSet<>()).add(office);
        List<String> plural = new ArrayList<>(role);
        plural.set(role.size() - 1, role.get(role.size() - 1) + "s");
        plurals.at(plural, () -> String.join(" ", role));
        ends.add(role.get(role.size() - 1).substring(1) + "s");
      }
    }
    names.places().forEach(place -> byPlace.at(place, LinkedHashSet::new).add(office));
    for (List<String> adjective : names.adjectives()) {
      List<String> reversed = new ArrayList<>(adjective);
      Collections.reverse(reversed);
      byAdjective.at(reversed, LinkedHashSet::new).add(office);
    }
  }

  List<OfficeMention> in(Sentence sentence) {
    if (ends.stream().noneMatch(sentence.text()::contains)) {
      return List.of();
    }
    List<Word> words = Words.of(sentence);
    List<OfficeMention> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int start = at;
      Optional<WordTrie.Found<String>> plural = plurals.longest(offset -> plain(words, start + offset));
      plural.ifPresent(it -> found.addAll(behind(sentence, words, start, start + it.length(), it.value())));
    }
    return found;
  }

  private List<OfficeMention> behind(Sentence sentence, List<Word> words, int start, int end, String role) {
    Set<Office> offices = byRole.get(role);
    Optional<Places> behind = placesBehind(words, end);
    Optional<Places> before = behind.isPresent() ? Optional.empty() : adjectivesBefore(words, start);
    boolean bare = behind.isEmpty() && before.isEmpty();
    int first = before.map(Places::end).orElse(start);
    if (!Guards.allow(words, first, bare)) {
      return List.of();
    }
    Set<Office> asked = new LinkedHashSet<>(offices);
    behind.or(() -> before).ifPresent(places -> asked.retainAll(places.offices()));
    int names = behind.map(Places::end).orElse(end);
    names += names < words.size() && BETWEEN.contains(words.get(names).plain()) ? 1 : 0;
    List<OfficeMention> found = mentions(sentence, words, names, bare, asked);
    return found.size() > 1 ? found : List.of();
  }

  /** The names of a list from a word on. */
  private List<OfficeMention> mentions(
      Sentence sentence, List<Word> words, int from, boolean bare, Set<Office> offices) {
    List<OfficeMention> found = new ArrayList<>();
    int at = from;
    while (at < words.size()) {
      Optional<PersonNames.Found> name = mentions.nameAt(words, at);
      if (name.isEmpty()) {
        break;
      }
      mention(sentence, words, at, name.get(), bare, offices).ifPresent(found::add);
      int end = name.get().end();
      at = end < words.size() && (words.get(end).is(",") || words.get(end).is("and")) ? end + 1 : words.size();
      at += at < words.size() && words.get(at).is("and") ? 1 : 0;
    }
    return found;
  }

  private static Optional<OfficeMention> mention(Sentence sentence, List<Word> words, int at, PersonNames.Found name,
      boolean bare, Set<Office> offices) {
    Span span = new Span(words.get(at).span().start(), words.get(name.end() - 1).span().end());
    OfficeMention mention = new OfficeMention(sentence, span, OptionalInt.empty(), bare, List.copyOf(offices), span,
        List.copyOf(name.people()));
    return offices.isEmpty() || bare && mention.terms().isEmpty() ? Optional.empty() : Optional.of(mention);
  }

  /** "of Russia, France and the United States": at least two. */
  private Optional<Places> placesBehind(List<Word> words, int end) {
    Set<Office> offices = new LinkedHashSet<>();
    int count = 0;
    int at = end;
    if (at >= words.size() || !words.get(at).is("of")) {
      return Optional.empty();
    }
    int behind = at;
    do {
      at++;
      at += at < words.size() && words.get(at).is("and") ? 1 : 0;
      at += at < words.size() && words.get(at).is("the") ? 1 : 0;
      int start = at;
      Optional<WordTrie.Found<Set<Office>>> place = byPlace.longest(offset -> plain(words, start + offset));
      if (place.isEmpty()) {
        break;
      }
      offices.addAll(place.get().value());
      count++;
      at += place.get().length();
      behind = at;
    } while (at < words.size() && (words.get(at).is(",") || words.get(at).is("and")));
    return count > 1 ? Optional.of(new Places(offices, behind)) : Optional.empty();
  }

  /** "Russian, French and U.S.": at least two; the end is the first of their words. */
  private Optional<Places> adjectivesBefore(List<Word> words, int start) {
    Set<Office> offices = new LinkedHashSet<>();
    int count = 0;
    int at = start;
    int first = start;
    while (at > 0) {
      int end = at;
      Optional<WordTrie.Found<Set<Office>>> adjective =
          byAdjective.longest(back -> end - 1 - back >= 0 ? plain(words, end - 1 - back) : Optional.empty());
      if (adjective.isEmpty()) {
        break;
      }
      offices.addAll(adjective.get().value());
      count++;
      first = at - adjective.get().length();
      at = first > 0 && (words.get(first - 1).is("and") || words.get(first - 1).is(",")) ? first - 1 : 0;
      at -= at > 0 && words.get(at).is("and") && words.get(at - 1).is(",") ? 1 : 0;
    }
    return count > 1 ? Optional.of(new Places(offices, first)) : Optional.empty();
  }

  private static Optional<String> plain(List<Word> words, int at) {
    return at < words.size() ? Optional.of(words.get(at).plain()) : Optional.empty();
  }
}
