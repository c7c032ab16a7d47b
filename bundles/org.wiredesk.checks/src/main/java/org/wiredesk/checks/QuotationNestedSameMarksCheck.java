package org.wiredesk.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.mentions.Quotation;
import org.wiredesk.mentions.QuotationMarks;

/** Finds quotations within quotations that have the same marks; speaks once for a whole wire. */
public final class QuotationNestedSameMarksCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "quotation-nested-same-marks", "Quotation within a quotation has the same marks", FindingKind.PUNCTUATION,
      Severity.MINOR, MqmCategory.PUNCTUATION, ItsType.TYPOGRAPHICAL);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    List<Quotation> nested = toChange(context.mentions().quotations().all());
    if (nested.isEmpty()) {
      return List.of();
    }
    Finding finding = Finding.of(INFO, nested.get(0).span(), nested.size() == 1
            ? "A quotation within a quotation takes the other kind of marks"
            : "Quotations within quotations take the other kind of marks; this wire has " + nested.size()
                + " that do not")
        .because("The marks are paired, but a reader cannot see where the inner quotation ends.");
    for (Quotation more : nested.subList(1, nested.size())) {
      finding = finding.relatedTo(more.span(), "and here");
    }
    return List.of(finding.withFix(fix(nested)));
  }

  /** Every second quotation of those that stand in each other, from the outside. */
  private static List<Quotation> toChange(List<Quotation> all) {
    List<Quotation> around = new ArrayList<>();
    Set<Quotation> changed = new HashSet<>();
    List<Quotation> result = new ArrayList<>();
    for (Quotation quotation : all) {
      while (around.size() > quotation.level()) {
        around.remove(around.size() - 1);
      }
      Quotation outer = around.isEmpty() ? quotation : around.get(around.size() - 1);
      if (quotation.sameMarksOutside() && !changed.contains(outer)) {
        changed.add(quotation);
        result.add(quotation);
      }
      around.add(quotation);
    }
    return result;
  }

  private static Fix fix(List<Quotation> nested) {
    List<TextEdit> edits = new ArrayList<>();
    for (Quotation quotation : nested) {
      QuotationMarks inner = inner(quotation.marks());
      edits.add(new TextEdit(quotation.opening(), String.valueOf(inner.opening())));
      edits.add(new TextEdit(quotation.closing(), String.valueOf(inner.closing())));
    }
    QuotationMarks first = inner(nested.get(0).marks());
    String pair = first.opening() + "…" + first.closing();
    return new Fix("Change " + which(nested.size()) + "to " + pair, edits);
  }

  private static String which(int count) {
    return switch (count) {
      case 1 -> "";
      case 2 -> "both ";
      default -> "all " + count + " ";
    };
  }

  private static QuotationMarks inner(QuotationMarks outer) {
    return switch (outer) {
      case STRAIGHT -> QuotationMarks.STRAIGHT_SINGLE;
      case GUILLEMETS, INWARD_GUILLEMETS, SINGLE -> QuotationMarks.DOUBLE;
      case STRAIGHT_SINGLE -> QuotationMarks.STRAIGHT;
      default -> QuotationMarks.SINGLE;
    };
  }
}
