package org.wiredesk.checks.original.numbers;

import java.util.List;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.original.MissingPlace;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.text.Span;

/** Puts faults of one aspect into words. */
final class NumberFindings {

  private final CheckInfo info;
  private final Bitext bitext;

  private NumberFindings(CheckInfo info, Bitext bitext) {
    this.info = info;
    this.bitext = bitext;
  }

  static List<Finding> of(NumberAspect aspect, Bitext bitext, CheckContext context) {
    NumberFindings findings = new NumberFindings(aspect.info(), bitext);
    return NumberFaults.of(bitext, context.profile().locale()).of(aspect).stream().map(findings::finding).toList();
  }

  private Finding finding(NumberFault fault) {
    if (fault.original().isEmpty()) {
      return added(fault, fault.translation().orElseThrow());
    }
    Quantity original = fault.original().get();
    Finding finding = fault.translation().isPresent()
        ? changed(fault, fault.translation().get(), original) : missing(fault, original);
    return finding.comparedWith(new OriginalPlace(original.span(), theirs(original.span()), "the original says"));
  }

  private Finding changed(NumberFault fault, Quantity mine, Quantity original) {
    String value = value(fault, original);
    Finding finding = Finding.of(info, mine.span(), "The original has " + value + " here")
        .because("The translation says “" + mine(mine.span()) + "”, the original “" + theirs(original.span())
            + "”: " + value + ".");
    return fault.certain() ? NumberFixes.of(mine, original, bitext.translation().text())
        .map(finding::withFix).orElse(finding) : finding;
  }

  private Finding missing(NumberFault fault, Quantity original) {
    Span place = MissingPlace.of(bitext, fault.pair(), original.span());
    return Finding.of(info, place, "The original's " + value(fault, original) + " is missing")
        .because("The original says “" + theirs(original.span())
            + "” in this sentence; the translation has no such number here.");
  }

  private Finding added(NumberFault fault, Quantity mine) {
    Span there = fault.pair().originalSpan();
    return Finding.of(info, mine.span(), "The original says no “" + mine(mine.span()) + "” here")
        .because("The sentence that this one stands for has no such number.")
        .comparedWith(new OriginalPlace(there, theirs(there), "what it was translated from"));
  }

  private String value(NumberFault fault, Quantity original) {
    return EnglishNumber.lacksSign(original)
        ? CurrencyNames.sum(fault, original, bitext) : EnglishNumber.of(original);
  }

  private String mine(Span span) {
    return span.of(bitext.translation().text());
  }

  private String theirs(Span span) {
    return span.of(bitext.original().text());
  }
}
