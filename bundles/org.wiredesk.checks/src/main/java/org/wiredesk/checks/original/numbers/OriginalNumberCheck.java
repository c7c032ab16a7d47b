package org.wiredesk.checks.original.numbers;

import java.util.List;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;

/** Finds numbers that differ from the original's in one aspect: value, presence or unit. */
public final class OriginalNumberCheck implements BitextCheck {

  private final NumberAspect aspect;

  public OriginalNumberCheck(NumberAspect aspect) {
    this.aspect = aspect;
  }

  @Override
  public CheckInfo info() {
    return aspect.info();
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    return NumberFindings.of(aspect, bitext, context);
  }
}
