package org.wiredesk.checks.original.dates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.original.MissingPlace;
import org.wiredesk.checks.original.dates.DateFault.Aspect;
import org.wiredesk.mentions.times.Tokens;
import org.wiredesk.text.Span;

/** Puts faults of one aspect into words. */
final class DateFindings {

  private static final int WORDS_BEFORE = 3;

  private final CheckInfo info;
  private final Bitext bitext;
  private final TimeWords words;
  private final TimeInsertion insertion;
  private final TimesOfText translation;

  private DateFindings(CheckInfo info, Bitext bitext, CheckContext context) {
    this.info = info;
    this.bitext = bitext;
    this.insertion = new TimeInsertion(bitext, context.profile());
    this.translation = TimesOfText.ofTranslation(bitext, context.profile().locale());
    this.words = new TimeWords(bitext.translation().date().isPresent());
  }

  static List<Finding> of(CheckInfo info, Aspect aspect, Bitext bitext, CheckContext context) {
    Stream<Finding> dateline = aspect == Aspect.DATE ? DatelineComparison.of(info, bitext).stream() : Stream.empty();
    List<DateFault> faults = DateFaults.of(bitext, context.profile().locale()).of(aspect);
    if (faults.isEmpty()) {
      return dateline.toList();
    }
    DateFindings findings = new DateFindings(info, bitext, context);
    return Stream.concat(dateline, faults.stream().map(findings::finding)).toList();
  }

  private Finding finding(DateFault fault) {
    if (fault.original().isEmpty()) {
      return added(fault, fault.translation().orElseThrow());
    }
    StatedTime original = fault.original().get();
    Finding finding = fault.translation()
        .map(time -> changed(fault, time, original))
        .orElseGet(() -> missing(fault, original));
    return finding.comparedWith(
        new OriginalPlace(original.span(), original.span().of(bitext.original().text()), "the original says"));
  }

  private Finding changed(DateFault fault, StatedTime time, StatedTime original) {
    Finding finding = Finding.of(info, time.span(), "The original has " + words.of(original, fault.aspect()) + " here")
        .because("The translation says “" + mine(time.span()) + "”, the original “" + theirs(original.span())
            + "”: " + words.of(original, fault.aspect()) + ".");
    return TimeFixes.of(fault, bitext.translation().text()).map(finding::suggest).orElse(finding);
  }

  private Finding missing(DateFault fault, StatedTime original) {
    Optional<TimeInsertion.Place> sure =
        insertion.of(fault.pair(), original, fault.aspect(), translation.stated(fault.pair().translationSpan()));
    Span place = sure.map(TimeInsertion.Place::span)
        .orElseGet(() -> MissingPlace.of(bitext, fault.pair(), original.span()));
    Finding finding = Finding.of(info, place,
            "The original names " + words.of(original, fault.aspect()) + ", the translation does not")
        .because("The original says “" + theirs(original.span()) + "” in this sentence; neither the translation of it"
            + " nor the sentences beside it have such a " + words.kind(original, fault.aspect()) + ". It stands "
            + whereabouts(fault.pair().originalSpan(), original.span()) + ".");
    return sure.map(it -> finding.withFix(it.fix())).orElse(finding);
  }

  /** Where the original has it, for whoever has to put it in. */
  private String whereabouts(Span sentence, Span time) {
    Tokens words = Tokens.of(sentence.of(bitext.original().text()));
    int from = words.from(time.start() - sentence.start());
    int to = words.from(time.end() - sentence.start());
    if (from <= 1) {
      return "at the beginning there";
    }
    if (to >= words.size() - 1) {
      return "at the end there";
    }
    int first = Math.max(0, from - WORDS_BEFORE);
    return "there behind “" + theirs(words.span(first, from).shift(sentence.start())) + "”";
  }

  private Finding added(DateFault fault, StatedTime time) {
    Span there = fault.pair().originalSpan();
    return Finding.of(info, time.span(), "The original says no “" + mine(time.span()) + "” here")
        .because("The sentence that this one was made from names no such " + words.kind(time, fault.aspect())
            + ", nor do those beside it.")
        .comparedWith(new OriginalPlace(there, theirs(there), "what it was translated from"));
  }

  private String mine(Span span) {
    return span.of(bitext.translation().text());
  }

  private String theirs(Span span) {
    return span.of(bitext.original().text());
  }
}
