package org.wiredesk.ui.preferences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.checks.api.CheckInfo;

/**
 * Checks that belong together.
 *
 * @param checks by title
 */
record CheckCategory(String label, List<CheckInfo> checks) {

  /** LanguageTool's ids begin so; see {@link org.wiredesk.checks.api.CheckId}. */
  private static final String LANGUAGE_TOOL = "lt:";

  private static final Comparator<CheckInfo> BY_TITLE =
      Comparator.comparing((CheckInfo check) -> check.title().toLowerCase(Locale.ROOT)).thenComparing(CheckInfo::id);

  CheckCategory {
    checks = List.copyOf(checks);
  }

  /** Our own come first, then LanguageTool's, each by name. */
  static List<CheckCategory> of(List<CheckInfo> checks) {
    TreeMap<String, List<CheckInfo>> own = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    TreeMap<String, List<CheckInfo>> others = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (CheckInfo check : checks) {
      boolean isOwn = !check.id().value().startsWith(LANGUAGE_TOOL);
      String label = isOwn ? NLS.bind(Messages.CheckCategory_own, check.group()) : check.group();
      (isOwn ? own : others).computeIfAbsent(label, key -> new ArrayList<>()).add(check);
    }
    List<CheckCategory> categories = new ArrayList<>();
    own.forEach((label, members) -> categories.add(sorted(label, members)));
    others.forEach((label, members) -> categories.add(sorted(label, members)));
    return categories;
  }

  private static CheckCategory sorted(String label, List<CheckInfo> members) {
    return new CheckCategory(label, members.stream().sorted(BY_TITLE).toList());
  }
}
