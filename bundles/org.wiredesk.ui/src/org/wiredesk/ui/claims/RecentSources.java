package org.wiredesk.ui.claims;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** The sources that were named last, the latest first; kept from one start to the next. */
final class RecentSources {

  private static final int MOST = 12;
  private static final String KEY = "sources";

  private RecentSources() {}

  static List<String> all() {
    String[] kept = settings().getArray(KEY);
    return kept == null ? List.of() : List.of(kept);
  }

  static void add(String source) {
    if (!source.isBlank()) {
      List<String> sources = new ArrayList<>(all());
      sources.remove(source);
      sources.add(0, source);
      settings().put(KEY, sources.stream().limit(MOST).toArray(String[]::new));
    }
  }

  private static IDialogSettings settings() {
    IDialogSettings all =
        PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(RecentSources.class)).getDialogSettings();
    return DialogSettings.getOrCreateSection(all, "claims");
  }
}
