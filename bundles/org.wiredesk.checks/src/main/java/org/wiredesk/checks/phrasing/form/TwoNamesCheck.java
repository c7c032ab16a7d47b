package org.wiredesk.checks.phrasing.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.text.Span;

/** Finds wires that call one thing by two of its names: "Islamic State" here, "ISIS" there. */
public final class TwoNamesCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-two-names", "One thing under two names", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.INCONSISTENT_USE_OF_TERMINOLOGY, ItsType.INCONSISTENCY);

  /** Names of one thing that differ by more than spelling; a wire wants one of them. */
  private static final List<List<String>> THINGS = List.of(
      List.of("Islamic State", "ISIS", "ISIL", "Daesh", "Da'esh"),
      List.of("Kiev", "Kyiv"), List.of("Kharkov", "Kharkiv"), List.of("Lvov", "Lviv"), List.of("Lugansk", "Luhansk"),
      List.of("Odessa", "Odesa"), List.of("Nikolaev", "Nikolayev", "Mykolaiv"),
      List.of("Belarus", "Belorussia", "Byelorussia"), List.of("Moldova", "Moldavia"),
      List.of("Kyrgyzstan", "Kirghizia", "Kirgizia"), List.of("Turkmenistan", "Turkmenia"),
      List.of("State Duma", "Gosduma"), List.of("Supreme Rada", "Verkhovna Rada"));

  /** Between two names they say that both are meant to stand there. */
  private static final Set<String> EXPLAINING = Set.of("formerly", "known", "called", "acronym", "abbreviation", "or");
  private static final int REACH = 40;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    List<Finding> found = new ArrayList<>();
    for (List<String> names : THINGS) {
      Map<String, Span> first = firstPlaces(names, context.wire().text());
      if (first.size() > 1) {
        found.addAll(findings(first, context));
      }
    }
    return found;
  }

  /** In the order of the text. */
  private static Map<String, Span> firstPlaces(List<String> names, String text) {
    Map<String, Span> first = new LinkedHashMap<>();
    names.stream().map(name -> place(name, text)).filter(span -> !span.isEmpty()).sorted()
        .forEach(span -> first.put(span.of(text), span));
    return first;
  }

  private static Span place(String name, String text) {
    int at = text.indexOf(name);
    while (at >= 0 && !isWhole(text, at, at + name.length())) {
      at = text.indexOf(name, at + 1);
    }
    return at < 0 ? new Span(0, 0) : new Span(at, at + name.length());
  }

  private static boolean isWhole(String text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private static List<Finding> findings(Map<String, Span> first, CheckContext context) {
    String text = context.wire().text();
    List<Finding> found = new ArrayList<>();
    Span used = first.values().iterator().next();
    for (Span other : first.values()) {
      boolean quoted = context.mentions().quotations().contains(other);
      if (other != used && !quoted && !isExplained(text, used, other)) {
        String name = used.of(text);
        found.add(Finding.of(INFO, other, "“" + other.of(text) + "” is called “" + name + "” before")
            .because("A reader may take two names for two things; translated wires mix them by sentence.")
            .relatedTo(used, "the other name").suggest(name));
      }
    }
    return found;
  }

  /** "Islamic State (ISIS)", "Myanmar, formerly Burma". */
  private static boolean isExplained(String text, Span used, Span other) {
    boolean bracket = other.start() > 0 && "(\"“".indexOf(text.charAt(other.start() - 1)) >= 0;
    boolean near = other.start() - used.end() <= REACH;
    return bracket || near && EXPLAINING.stream()
        .anyMatch(word -> text.substring(used.end(), other.start()).contains(" " + word + " "));
  }
}
