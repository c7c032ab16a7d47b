package org.wiredesk.ui.findings;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Severity;

/**
 * Which findings are shown.
 *
 * @param hidden the kinds not wanted
 * @param mildest what is milder than this is not shown
 * @param text words that all have to occur in a row of the view, in any letter case; empty for no such wish
 */
record FindingsFilter(Set<FindingKind> hidden, Severity mildest, String text) {

  static final FindingsFilter NONE = new FindingsFilter(Set.of(), Severity.NEUTRAL, "");

  FindingsFilter {
    hidden = Set.copyOf(hidden);
  }

  FindingsFilter withText(String newText) {
    return new FindingsFilter(hidden, mildest, newText);
  }

  FindingsFilter withMildest(Severity severity) {
    return new FindingsFilter(hidden, severity, text);
  }

  FindingsFilter withKind(FindingKind kind, boolean shown) {
    Set<FindingKind> changed = EnumSet.noneOf(FindingKind.class);
    changed.addAll(hidden);
    if (shown) {
      changed.remove(kind);
    } else {
      changed.add(kind);
    }
    return new FindingsFilter(changed, mildest, text);
  }

  /** @param words the words in doubt */
  boolean shows(Finding finding, String words) {
    return !hidden.contains(finding.check().kind())
        && finding.check().severity().compareTo(mildest) >= 0
        && hasText(finding, words);
  }

  private boolean hasText(Finding finding, String words) {
    if (text.isBlank()) {
      return true;
    }
    String row = String.join("\n", words, finding.message(), finding.check().title(), finding.check().id().value(),
        finding.check().kind().label()).toLowerCase(Locale.ROOT);
    for (String wanted : text.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      if (!row.contains(wanted)) {
        return false;
      }
    }
    return true;
  }
}
