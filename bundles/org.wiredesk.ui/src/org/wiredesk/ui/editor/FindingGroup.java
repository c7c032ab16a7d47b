package org.wiredesk.ui.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.ui.model.FindingsModel;

/**
 * Findings that can be changed together: of one check and, if a wrong guess would do harm as with spelling, of the same
 * words too.
 */
final class FindingGroup {

  private final Finding first;
  private final boolean sameWords;
  private final String words;
  private final int size;

  private FindingGroup(Finding first, boolean sameWords, FindingsModel model) {
    this.first = first;
    this.sameWords = sameWords;
    this.words = model.text(first.span());
    this.size = members(model).size();
  }

  /** The groups with more than this finding alone, the narrowest first. */
  static List<FindingGroup> of(Finding finding, FindingsModel model) {
    if (finding.fixes().isEmpty()) {
      return List.of();
    }
    FindingGroup alike = new FindingGroup(finding, true, model);
    FindingGroup kin = new FindingGroup(finding, false, model);
    boolean harmless = finding.check().kind() != FindingKind.SPELLING;
    if (alike.size > 1) {
      return harmless && kin.size > alike.size ? List.of(alike, kin) : List.of(alike);
    }
    return harmless && kin.size > 1 ? List.of(kin) : List.of();
  }

  String label() {
    return sameWords
        ? NLS.bind(Messages.FindingGroup_sameWords, new Object[] {size, words, first.fixes().get(0).label()})
        : NLS.bind(Messages.FindingGroup_sameCheck, size, first.check().title());
  }

  /** The likeliest fix of each; of the same words the same fix as of the first where there is one. */
  List<Fix> fixesNow(FindingsModel model) {
    return members(model).stream().flatMap(finding -> fix(finding).stream()).toList();
  }

  private Optional<Fix> fix(Finding finding) {
    String label = first.fixes().get(0).label();
    return finding.fixes().stream()
        .filter(fix -> sameWords && fix.label().equals(label))
        .findFirst()
        .or(() -> finding.fixes().stream().findFirst());
  }

  private List<Finding> members(FindingsModel model) {
    return model.findings().stream()
        .filter(finding -> finding.check().id().equals(first.check().id()) && !finding.fixes().isEmpty())
        .filter(finding -> !sameWords || model.text(finding.span()).equals(words))
        .toList();
  }
}
