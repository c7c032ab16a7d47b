package org.wiredesk.checks.original.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.mentions.quantities.Quantities;

/** The numbers of a translation that differ from its original's, found once for the checks that tell of them. */
record NumberFaults(List<NumberFault> all) {

  NumberFaults {
    all = List.copyOf(all);
  }

  static NumberFaults of(Bitext bitext, Locale translation) {
    return bitext.view(NumberFaults.class, it -> find(it, translation));
  }

  List<NumberFault> of(NumberFault.Aspect aspect) {
    return all.stream().filter(fault -> fault.aspect() == aspect).toList();
  }

  private static NumberFaults find(Bitext bitext, Locale language) {
    if (!Quantities.knows(language) || !Quantities.knows(bitext.source().language())) {
      return new NumberFaults(List.of());
    }
    FiguresOfText translation = FiguresOfText.ofTranslation(bitext);
    FiguresOfText original = FiguresOfText.ofOriginal(bitext);
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
        faults.addAll(new NumberComparison(pair, translation.in(pair.translation()), original.in(pair.original()),
            nearMine, nearTheirs).faults());
      }
    }
    return new NumberFaults(faults);
  }
}
