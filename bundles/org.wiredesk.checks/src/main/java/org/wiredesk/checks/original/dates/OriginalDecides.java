package org.wiredesk.checks.original.dates;

import java.util.List;
import java.util.Locale;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.WireCheck;

/**
 * A check of the times of one wire that asks the original, where that is at hand, about each time it doubts: what the
 * original has instead is the fix, and what it has too is not the translator's fault. What a check of the two texts
 * tells of the same words under this profile is not told twice.
 */
public final class OriginalDecides implements WireCheck {

  private final WireCheck check;

  private OriginalDecides(WireCheck check) {
    this.check = check;
  }

  public static WireCheck on(WireCheck check) {
    return new OriginalDecides(check);
  }

  @Override
  public CheckInfo info() {
    return check.info();
  }

  @Override
  public boolean reads(Locale language) {
    return check.reads(language);
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    List<Finding> findings = check.inspect(context);
    Locale language = context.profile().locale();
    if (findings.isEmpty() || context.bitext().filter(it -> TimesOfText.areKnown(it, language)).isEmpty()) {
      return findings;
    }
    Testimony original = new Testimony(context.bitext().get(), language);
    return findings.stream()
        .filter(finding -> !original.isToldByComparison(finding, context.profile()))
        .map(original::on).toList();
  }
}
