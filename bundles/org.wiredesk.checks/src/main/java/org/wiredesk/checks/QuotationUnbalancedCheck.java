package org.wiredesk.checks;

import java.util.List;
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
import org.wiredesk.mentions.QuotationFault;

/** Finds quotation marks without a partner. */
public final class QuotationUnbalancedCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "quotation-unbalanced", "Quotation mark without its partner", FindingKind.PUNCTUATION, Severity.MINOR,
      MqmCategory.PUNCTUATION, ItsType.TYPOGRAPHICAL);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    String text = context.wire().text();
    return context.mentions().quotations().faults().stream()
        .map(fault -> switch (fault.kind()) {
          case UNCLOSED -> lonely(fault, "This quotation is opened but never closed", "it seems to end here",
              "Close it with ", fault.marks().closing());
          case UNOPENED -> lonely(fault, "This quotation is closed but never opened", "it seems to begin here",
              "Open it with ", fault.marks().opening());
          case TURNED -> turned(fault, text);
        })
        .toList();
  }

  private static Finding lonely(QuotationFault fault, String message, String label, String action, char partner) {
    Finding finding = Finding.of(INFO, fault.mark(), message);
    return fault.partnerPlace()
        .map(place -> finding.relatedTo(place, label)
            .withFix(new Fix(action + partner, List.of(new TextEdit(place, String.valueOf(partner))))))
        .orElse(finding)
        .withFix(new Fix("Delete this mark", List.of(new TextEdit(fault.mark(), ""))));
  }

  private static Finding turned(QuotationFault fault, String text) {
    boolean opens = text.charAt(fault.mark().start()) == fault.marks().opening();
    return Finding.of(INFO, fault.mark(), opens
            ? "This is an opening mark where the quotation closes"
            : "This is a closing mark where the quotation opens")
        .suggest(String.valueOf(opens ? fault.marks().closing() : fault.marks().opening()));
  }
}
