package org.wiredesk.checks.original.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.mentions.quantities.Quantities;

/** The numbers of a translation that differ from its original's, found once for the checks that tell of them. */
record NumberFaults(List<NumberFault> all) {

  private record ByLanguage(Map<Locale, NumberFaults> all) {}

  NumberFaults {
    all = List.copyOf(all);
  }

  static NumberFaults of(Bitext bitext, Locale translation) {
    FiguresOfText original = FiguresOfText.ofOriginal(bitext);
    return bitext.view(ByLanguage.class, it -> new ByLanguage(new ConcurrentHashMap<>())).all()
        .computeIfAbsent(translation, language -> find(bitext, language, original));
  }

  List<NumberFault> of(NumberAspect aspect) {
    return all.stream().filter(fault -> fault.aspect() == aspect).toList();
  }

  /**
   * Of languages whose words are not known a changed number is told when both are in figures, and no letter follows
   * that could be an unknown scale.
   */
  private static boolean isBetweenFigures(NumberFault fault, String original) {
    boolean figures = fault.certain() && Stream.of(fault.translation(), fault.original())
        .allMatch(it -> it.filter(quantity -> !quantity.inWords()).isPresent());
    int end = fault.original().map(it -> it.number().end()).orElse(0);
    return figures && (end == original.length() || !Character.isLetter(original.codePointAt(end)));
  }

  private static NumberFaults find(Bitext bitext, Locale language, FiguresOfText original) {
    FiguresOfText translation = FiguresOfText.ofTranslation(bitext);
    List<NumberFault> faults = new ArrayList<>();
    List<Pair> pairs = bitext.pairs();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      if (pair.isWhole()) {
        List<Figure> nearMine = new ArrayList<>();
        List<Figure> nearTheirs = new ArrayList<>();
        for (Pair near : pairs.subList(Math.max(0, i - 1), Math.min(pairs.size(), i + 2))) {
          nearMine.addAll(translation.in(near.translation()));
          nearTheirs.addAll(original.in(near.original()));
        }
        SentenceNumbers mine = new SentenceNumbers(translation.in(pair.translation()), nearMine,
            bitext.translation().text(), pair.translationSpan(), language);
        SentenceNumbers theirs = new SentenceNumbers(original.in(pair.original()), nearTheirs,
            bitext.original().text(), pair.originalSpan(), bitext.source().language());
        faults.addAll(new NumberComparison(pair, mine, theirs).faults());
      }
    }
    boolean known = Quantities.knows(language) && Quantities.knows(bitext.source().language());
    String text = bitext.original().text();
    return new NumberFaults(known ? faults : faults.stream().filter(it -> isBetweenFigures(it, text)).toList());
  }
}
