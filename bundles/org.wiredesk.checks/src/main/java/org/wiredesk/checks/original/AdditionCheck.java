package org.wiredesk.checks.original;

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

/** Finds sentences that stand in the translation and not in the original. */
public final class AdditionCheck implements BitextCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "original-addition", "Sentence added", FindingKind.TRANSLATION, Severity.MAJOR,
      MqmCategory.ADDITION, ItsType.ADDITION);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    if (bitext.original().sentences().isEmpty()) {
      return List.of();
    }
    return LeftOver.ofTranslation(bitext).stream()
        .filter(left -> bitext.translation().headline().filter(line -> line.overlaps(left.span())).isEmpty())
        .map(AdditionCheck::finding)
        .toList();
  }

  private static Finding finding(LeftOver left) {
    int count = left.sentences().size();
    String what = count == 1 ? "This sentence is" : "These " + count + " sentences are";
    return Finding.of(INFO, left.span(), what + " not in the original")
        .because(left.exact()
            ? "The sentences before and behind stand on both sides; the original has none for it between them."
            : "The translation has more sentences here than the original, and none of those is long enough for two."
                + " Only by their lengths it is just this one: it may be one beside it.");
  }
}
