package org.wiredesk.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.mentions.Quotation;
import org.wiredesk.mentions.Quotations;

/** Finds quotation marks that stand off from the words they quote, or touch those around. */
public final class QuotationSpacingCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "quotation-spacing", "Quotation mark with a blank on the wrong side", FindingKind.PUNCTUATION, Severity.NEUTRAL,
      MqmCategory.PUNCTUATION, ItsType.WHITESPACE);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    String text = context.wire().text();
    Quotations quotations = context.mentions().quotations();
    Set<Integer> told = quotations.faults().stream().map(fault -> fault.mark().start()).collect(Collectors.toSet());
    List<Finding> found = new ArrayList<>();
    for (Quotation quotation : quotations.all()) {
      if (!quotation.marks().isSingle()) {
        found.addAll(inspect(quotation, text, told));
      }
    }
    return found;
  }

  /** @param told marks that look the wrong way, of which another check speaks */
  private static List<Finding> inspect(Quotation quotation, String text, Set<Integer> told) {
    Optional<MarkSpacing> opening = opening(text, quotation.opening().start(), told);
    Optional<MarkSpacing> closing = Optional.of(quotation.closing().start()).filter(at -> !told.contains(at))
        .flatMap(at -> MarkSpacing.ofClosing(text, at));
    Optional<Fix> both = opening.flatMap(first -> closing.map(last ->
        new Fix("Set the blanks of both marks right", List.of(first.repair(), last.repair()))));
    List<Finding> found = new ArrayList<>();
    opening.ifPresent(mark -> found.add(finding(mark, "before", "opening", "behind", both)));
    for (int repeat : quotation.repeats()) {
      opening(text, repeat, told)
          .ifPresent(mark -> found.add(finding(mark, "before", "opening", "behind", Optional.empty())));
    }
    closing.ifPresent(mark -> found.add(finding(mark, "behind", "closing", "before", both)));
    return found;
  }

  private static Optional<MarkSpacing> opening(String text, int at, Set<Integer> told) {
    return told.contains(at) ? Optional.empty() : MarkSpacing.ofOpening(text, at);
  }

  private static Finding finding(MarkSpacing mark, String outside, String kind, String inside, Optional<Fix> both) {
    String theMark = " the " + kind + " quotation mark";
    String message;
    String action;
    if (mark.outside() == MarkSpacing.Outside.PARTED) {
      message = mark.within()
          ? "There are blanks on both sides of" + theMark
          : "There is a blank between" + theMark + " and the stop";
      action = mark.within() ? "Remove the blanks" : "Remove the blank";
    } else if (mark.outside() == MarkSpacing.Outside.RIGHT) {
      message = "There is a blank " + inside + theMark;
      action = "Remove the blank";
    } else {
      message = mark.within()
          ? "The blank belongs " + outside + theMark + ", not " + inside + " it"
          : "A blank is missing " + outside + theMark;
      action = mark.within() ? "Move the blank" : "Insert a blank";
    }
    Finding finding = Finding.of(INFO, mark.place(), message);
    return both.map(finding::withFix).orElse(finding).withFix(new Fix(action, List.of(mark.repair())));
  }
}
