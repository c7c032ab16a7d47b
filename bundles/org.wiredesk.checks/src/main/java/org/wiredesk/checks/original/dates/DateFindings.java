package org.wiredesk.checks.original.dates;

import java.util.List;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.original.MissingPlace;
import org.wiredesk.checks.original.dates.DateFault.Aspect;
import org.wiredesk.text.Span;

/** Puts faults of one aspect into words. */
final class DateFindings {

  private final CheckInfo info;
  private final Bitext bitext;
  private final TimeWords words;

  private DateFindings(CheckInfo info, Bitext bitext) {
    this.info = info;
    this.bitext = bitext;
    this.words = new TimeWords(bitext.translation().date().isPresent());
  }

  static List<Finding> of(CheckInfo info, Aspect aspect, Bitext bitext, CheckContext context) {
    DateFindings findings = new DateFindings(info, bitext);
    return DateFaults.of(bitext, context.profile().locale()).of(aspect).stream()
        .map(findings::finding).toList();
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
    Finding finding = Finding.of(info, time.span(), "the original has " + words.of(original, fault.aspect()) + " here")
        .because("The translation says “" + mine(time.span()) + "”, the original “" + theirs(original.span())
            + "”: " + words.of(original, fault.aspect()) + ".");
    return TimeFixes.of(fault, bitext.translation().text()).map(finding::suggest).orElse(finding);
  }

  private Finding missing(DateFault fault, StatedTime original) {
    Span place = MissingPlace.of(fault.pair(), original.span(), bitext.translation().text());
    return Finding.of(info, place,
        "the original names " + words.of(original, fault.aspect()) + ", the translation does not")
        .because("The original says “" + theirs(original.span()) + "” in this sentence; neither the translation of it"
            + " nor the sentences beside it have such a " + words.kind(original, fault.aspect()) + ".");
  }

  private Finding added(DateFault fault, StatedTime time) {
    Span there = fault.pair().originalSpan();
    return Finding.of(info, time.span(), "the original says no “" + mine(time.span()) + "” here")
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
