package org.wiredesk.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.checks.numbers.Toll.Fate;

/** Finds tolls that disagree between headline, lead and body: "12 killed" and "killing 14 people". */
public final class TollMismatchCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "number-toll-mismatch", "Toll is another one elsewhere", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.INCONSISTENCY);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    TolledWire wire = TolledWire.of(context);
    List<Finding> findings = new ArrayList<>();
    for (Fate fate : Fate.values()) {
      wire.headlineDisagreeing(fate)
          .ifPresent(pair -> findings.add(finding(pair.get(0), pair.get(1), "in the headline")));
      wire.bodyDisagreeing(fate).ifPresent(pair -> findings.add(finding(pair.get(1), pair.get(0), "here")));
    }
    return findings;
  }

  private static Finding finding(Toll here, Toll there, String where) {
    String fate = here.fate().word();
    return Finding.of(INFO, here.amount().span(), here.amount().plain() + " " + fate + " " + where + ", but "
            + there.amount().plain() + " in the lead")
        .because("Nothing says that the number rose, that others count otherwise or that another event is meant.")
        .relatedTo(there.amount().span(), there.amount().plain() + " " + fate + " here");
  }
}
