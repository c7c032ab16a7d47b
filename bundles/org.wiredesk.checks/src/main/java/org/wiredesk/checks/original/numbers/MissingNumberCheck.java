package org.wiredesk.checks.original.numbers;

import java.util.List;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.original.numbers.NumberFault.Aspect;

/** Finds numbers of the original that the translation leaves out. */
public final class MissingNumberCheck implements BitextCheck {

  private static final CheckInfo INFO = new CheckInfo("original-number-missing", "A number of the original is missing",
      FindingKind.TRANSLATION, Severity.MAJOR, MqmCategory.OMISSION, ItsType.OMISSION);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    return NumberFindings.of(INFO, Aspect.MISSING, bitext, context);
  }
}
