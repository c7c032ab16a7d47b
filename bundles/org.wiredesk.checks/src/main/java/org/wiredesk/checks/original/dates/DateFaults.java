package org.wiredesk.checks.original.dates;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.checks.original.dates.DateFault.Aspect;
import org.wiredesk.text.Dateline;

/** The times of a translation that differ from its original's, found once for the checks that tell of them. */
record DateFaults(List<DateFault> all) {

  private record ByLanguage(Map<Locale, DateFaults> all) {}

  DateFaults {
    all = List.copyOf(all);
  }

  static DateFaults of(Bitext bitext, Locale translation) {
    if (!TimesOfText.areKnown(bitext, translation)) {
      return new DateFaults(List.of());
    }
    TimesOfText original = TimesOfText.ofOriginal(bitext);
    TimesOfText mine = TimesOfText.ofTranslation(bitext, translation);
    return bitext.view(ByLanguage.class, it -> new ByLanguage(new ConcurrentHashMap<>())).all()
        .computeIfAbsent(translation, language -> find(bitext, mine, original));
  }

  List<DateFault> of(Aspect aspect) {
    return all.stream().filter(fault -> fault.aspect() == aspect).toList();
  }

  private static DateFaults find(Bitext bitext, TimesOfText translation, TimesOfText original) {
    boolean dated = bitext.translation().date().isPresent();
    return new DateFaults(bitext.pairs().stream()
        .filter(Pair::isWhole)
        .flatMap(pair -> PairComparison.compare(pair,
            new PairComparison.Side(
                translation.stated(pair.translationSpan()), translation.around(pair.translation()),
                true),
            new PairComparison.Side(original.stated(pair.originalSpan()), original.around(pair.original()),
                NumberStems.knowDecades(bitext.source().language())),
            dated).stream())
        .filter(fault -> fault.translation().isPresent() || !isInDateline(fault.original().orElseThrow(), bitext))
        .toList());
  }

  /** Of languages whose datelines are not read as such, the day stands in the first sentence. */
  private static boolean isInDateline(StatedTime time, Bitext bitext) {
    Optional<MonthDay> day = bitext.original().dateline().flatMap(Dateline::day).isPresent()
        ? Optional.empty() : bitext.translation().dateline().flatMap(Dateline::day);
    return day.filter(it -> time.month().isPresent() && time.month().get() == it.getMonth()
        && time.day().map(number -> number == it.getDayOfMonth()).orElse(true)).isPresent();
  }
}
