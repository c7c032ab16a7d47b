package org.wiredesk.mentions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.text.CalendarWords;
import org.wiredesk.text.Span;

/** Names of several words: capitalised words in a row, with initials and particles, behind any title. */
final class NameRuns {

  private NameRuns() {}

  /** Each run begins and ends with a capitalised word or an initial and has at least one word. */
  static List<List<NameUnit>> of(List<NameUnit> units) {
    List<List<NameUnit>> runs = new ArrayList<>();
    List<NameUnit> run = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      NameUnit unit = units.get(i);
      if (NameWords.isTitle(unit.text())) {
        close(run, runs);
        run = new ArrayList<>();
      } else if (belongs(units, i, run.isEmpty())) {
        run.add(unit);
      } else {
        close(run, runs);
        run = new ArrayList<>();
      }
    }
    close(run, runs);
    return runs;
  }

  /** The names that runs make, without first words that only the start of a sentence made look so. */
  static List<Names.Name> names(List<List<NameUnit>> runs, Set<String> certain) {
    Map<String, List<Span>> places = new LinkedHashMap<>();
    for (List<NameUnit> whole : runs) {
      boolean starter = whole.get(0).forced() && whole.size() > 1 && !certain.contains(whole.get(0).text());
      List<NameUnit> run = starter ? whole.subList(1, whole.size()) : whole;
      if (!isOfCalendar(run) && run.stream().anyMatch(unit -> certain.contains(unit.text()))) {
        places.computeIfAbsent(text(run), text -> new ArrayList<>())
            .add(new Span(run.get(0).span().start(), run.get(run.size() - 1).span().end()));
      }
    }
    return places.entrySet().stream().map(entry -> new Names.Name(entry.getKey(), entry.getValue())).toList();
  }

  private static boolean isOfCalendar(List<NameUnit> run) {
    String word = run.get(0).text();
    return run.size() == 1 && (CalendarWords.month(word).isPresent() || CalendarWords.weekday(word).isPresent());
  }

  private static String text(List<NameUnit> run) {
    return run.stream()
        .map(unit -> unit.text() + (unit.shape() == NameUnit.Shape.INITIAL ? "." : ""))
        .collect(Collectors.joining(" "));
  }

  private static void close(List<NameUnit> run, List<List<NameUnit>> runs) {
    if (run.stream().anyMatch(NameUnit::isUpper)) {
      runs.add(run);
    }
  }

  private static boolean belongs(List<NameUnit> units, int at, boolean first) {
    NameUnit unit = units.get(at);
    if (unit.isUpper()) {
      return !NameWords.FUNCTION_WORDS.contains(unit.text().toLowerCase(Locale.ROOT));
    }
    return unit.shape() == NameUnit.Shape.INITIAL
        || !first && NameWords.PARTICLES.contains(unit.text()) && upperFollows(units, at);
  }

  /** Directly or behind a second particle: "de la Vega". */
  private static boolean upperFollows(List<NameUnit> units, int at) {
    int next = at + 1;
    if (next < units.size() && NameWords.PARTICLES.contains(units.get(next).text())) {
      next++;
    }
    return next < units.size() && units.get(next).isUpper();
  }
}
