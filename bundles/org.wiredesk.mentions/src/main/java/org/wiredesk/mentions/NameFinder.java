package org.wiredesk.mentions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wiredesk.text.Dateline;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * Collects the capitalised words of a wire and what speaks for their being names: that they are repeated where nothing
 * forces a capital, follow a title or a first name, say something, or stand in the dateline.
 */
final class NameFinder {

  private static final class Evidence {
    private final List<Span> places = new ArrayList<>();
    private int free;
    private boolean certain;
  }

  private final Map<String, Evidence> words = new LinkedHashMap<>();
  private final List<List<NameUnit>> runs = new ArrayList<>();
  private final Set<String> lowerCase = new HashSet<>();
  private final Set<String> datelinePlaces = new HashSet<>();

  private NameFinder(Wire wire) {
    wire.dateline().map(Dateline::places).orElse(List.of()).forEach(place -> {
      for (String word : place.split("[ -]")) {
        datelinePlaces.add(NameForms.titleCase(word));
      }
    });
  }

  /** @param sentences the tokens of each sentence of the wire */
  static Names find(Wire wire, List<List<Token>> sentences) {
    NameFinder finder = new NameFinder(wire);
    sentences.forEach(tokens -> finder.look(NameUnitReader.read(tokens)));
    return finder.result();
  }

  private void look(List<NameUnit> units) {
    for (int i = 0; i < units.size(); i++) {
      NameUnit unit = units.get(i);
      if (unit.shape() == NameUnit.Shape.LOWER) {
        lowerCase.add(unit.text());
      } else if (unit.isUpper() && !isFunctionWord(unit)) {
        note(unit, speaksForName(units, i));
      }
    }
    runs.addAll(NameRuns.of(units));
  }

  private void note(NameUnit unit, boolean certain) {
    Evidence evidence = words.computeIfAbsent(unit.text(), text -> new Evidence());
    evidence.places.add(unit.span());
    evidence.free += unit.isFree() ? 1 : 0;
    evidence.certain |= certain;
  }

  /** A title before it, a verb of saying beside it, or brackets around an abbreviation. */
  private static boolean speaksForName(List<NameUnit> units, int at) {
    NameUnit unit = units.get(at);
    if (!unit.isFree()) {
      return false;
    }
    NameUnit before = at > 0 ? units.get(at - 1) : unit;
    NameUnit behind = at + 1 < units.size() ? units.get(at + 1) : unit;
    return before != unit && NameWords.isTitle(before.text())
        || before.shape() == NameUnit.Shape.LOWER && NameWords.SAYING.contains(before.text())
        || behind.shape() == NameUnit.Shape.LOWER && NameWords.SAYING.contains(behind.text())
        || unit.shape() == NameUnit.Shape.ALL_CAPS && before.shape() == NameUnit.Shape.BREAK
            && behind.shape() == NameUnit.Shape.BREAK;
  }

  private Names result() {
    runs.stream().filter(NameFinder::isFullName).flatMap(List::stream).filter(NameUnit::isFree)
        .forEach(unit -> words.get(unit.text()).certain = true);
    List<Names.Word> found = new ArrayList<>();
    words.forEach((text, evidence) -> found.add(new Names.Word(text, evidence.places, isCertain(text, evidence),
        evidence.free > 0, lowerCase.contains(text.toLowerCase(Locale.ROOT)))));
    Set<String> certain = new HashSet<>();
    found.stream().filter(Names.Word::certain).forEach(word -> certain.add(word.text()));
    return new Names(NameRuns.names(runs, certain), found, datelinePlaces);
  }

  /** At least two words in a row whose capitals nothing forces. */
  private static boolean isFullName(List<NameUnit> run) {
    return run.stream().filter(NameUnit::isFree).limit(2).count() == 2;
  }

  private boolean isCertain(String text, Evidence evidence) {
    boolean repeated = evidence.free >= 2 || evidence.free == 1 && evidence.places.size() >= 2;
    return (repeated || evidence.certain || datelinePlaces.contains(NameForms.titleCase(text)))
        && !NameForms.isSlipOfOffice(text);
  }

  private static boolean isFunctionWord(NameUnit unit) {
    return NameWords.FUNCTION_WORDS.contains(lower(unit));
  }

  private static String lower(NameUnit unit) {
    return unit.text().toLowerCase(Locale.ROOT);
  }
}
