package org.wiredesk.checks.original.dates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.original.dates.DateFault.Aspect;
import org.wiredesk.checks.original.dates.StatedTime.Kind;
import org.wiredesk.mentions.times.Tense;
import org.wiredesk.text.Span;
import org.wiredesk.text.SpanIndex;

/** What the original says of the times that a check of the translation alone doubts. */
final class Testimony {

  private static final String TENSE_CHECK = "date-tense-mismatch";

  private final Bitext bitext;
  /** Those that both texts have, by their places in the translation. */
  private final SpanIndex<DateFault> faults;
  /** Those with sentences on both sides, by their places in the translation. */
  private final SpanIndex<Pair> pairs;
  private final TimesOfText translation;
  private final TimesOfText original;

  Testimony(Bitext bitext, Locale language) {
    this.bitext = bitext;
    this.faults = new SpanIndex<>(DateFaults.of(bitext, language).all().stream()
        .filter(fault -> fault.original().isPresent() && fault.translation().isPresent()).toList(),
        fault -> fault.translation().orElseThrow().span());
    this.pairs = new SpanIndex<>(bitext.pairs().stream().filter(Pair::isWhole).toList(), Pair::translationSpan);
    this.translation = TimesOfText.ofTranslation(bitext, language);
    this.original = TimesOfText.ofOriginal(bitext);
  }

  /** Whether a check of the two texts that runs says of these words what is to stand there instead. */
  boolean isToldByComparison(Finding finding, CheckProfile profile) {
    return faultAt(finding.span())
        .filter(fault -> fault.aspect() == Aspect.DATE
            || finding.check().id().value().contains(fault.aspect().name().toLowerCase(Locale.ROOT)))
        .filter(fault -> profile.runs(OriginalTimeCheck.of(fault.aspect()).info()))
        .isPresent();
  }

  private Optional<DateFault> faultAt(Span place) {
    return faults.overlapping(place).stream().findFirst();
  }

  /** The finding as it is where the original does not say. */
  Finding on(Finding finding) {
    return faultAt(finding.span()).map(fault -> corrected(finding, fault)).or(() -> pairOf(finding.span())
        .flatMap(pair -> sameTime(finding.span(), pair)).map(time -> borneOut(finding, time))).orElse(finding);
  }

  private Finding corrected(Finding finding, DateFault fault) {
    StatedTime right = fault.original().orElseThrow();
    Optional<Fix> fix = TimeFixes.of(fault, bitext.translation().text())
        .map(words -> Fix.replace(fault.translation().orElseThrow().span(), words));
    return with(finding, finding.message() + "; the original has " + quoted(right), finding.reasoning(),
        fix.map(List::of).orElse(List.of()), right);
  }

  /** The original says the same: it has the fault itself, unless the verb alone was translated wrongly. */
  private Finding borneOut(Finding finding, Same same) {
    String message = finding.message() + "; the original says so too: " + quoted(same.original());
    if (!finding.check().id().value().equals(TENSE_CHECK)) {
      return with(finding, message, sentence(finding.reasoning(), "The fault is the original's own."), finding.fixes(),
          same.original());
    }
    String bears = finding.message() + "; the original has the date too: " + quoted(same.original());
    return same.tellsOtherTense()
        ? with(finding, bears, sentence(finding.reasoning(), "It tells of another tense: the verb is wrong here, not"
            + " the date."), List.of(), same.original())
        : with(finding, bears, sentence(finding.reasoning(), "Either the verb was translated wrongly, or the fault is"
            + " the original's own."), finding.fixes(), same.original());
  }

  private static String sentence(String before, String more) {
    return (before + " " + more).strip();
  }

  private Finding with(Finding finding, String message, String reasoning, List<Fix> fixes, StatedTime time) {
    return new Finding(finding.check(), finding.span(), message, reasoning, finding.related(), fixes,
        finding.original(), finding.facts()).comparedWith(new OriginalPlace(time.span(), words(time), "the original says"));
  }

  private String quoted(StatedTime time) {
    return "«" + words(time) + "»";
  }

  private String words(StatedTime time) {
    return time.span().of(bitext.original().text());
  }

  private Optional<Pair> pairOf(Span place) {
    return pairs.overlapping(place).stream().filter(pair -> pair.translationSpan().contains(place)).findFirst();
  }

  /** A time that both texts have. */
  private record Same(StatedTime translation, StatedTime original) {

    boolean tellsOtherTense() {
      return tense(translation) == Tense.PAST && tense(original) == Tense.FUTURE
          || tense(translation) == Tense.FUTURE && tense(original) == Tense.PAST;
    }

    private static Tense tense(StatedTime time) {
      return time.expression().map(it -> it.time().tense()).orElse(Tense.UNKNOWN);
    }
  }

  private Optional<Same> sameTime(Span place, Pair pair) {
    return translation.stated(pair.translationSpan()).stream().filter(time -> time.span().overlaps(place))
        .flatMap(time -> original.stated(pair.originalSpan()).stream().filter(it -> isSame(time, it))
            .map(it -> new Same(time, it)))
        .findFirst();
  }

  private static boolean isSame(StatedTime one, StatedTime other) {
    boolean years = one.year().isEmpty() || other.year().isEmpty() || one.year().equals(other.year());
    boolean weekdays =
        one.weekday().isEmpty() || other.weekday().isEmpty() || one.weekday().equals(other.weekday());
    return one.kind() == other.kind() && !one.is(Kind.RELATIVE_DAY) && one.isSameDayAs(other) && years && weekdays;
  }
}
