package org.wiredesk.ui.decisions;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What was typed into a field lately, the latest first; kept from one start to the next. */
final class RecentTexts {

  private static final String SECTION = "org.wiredesk.ui.decisions";
  private static final int MOST = 12;

  private final String name;

  /** @param name of the field */
  RecentTexts(String name) {
    this.name = name;
  }

  List<String> all() {
    String[] kept = settings().getArray(name);
    return kept == null ? List.of() : List.of(kept);
  }

  void add(String text) {
    if (!text.isBlank()) {
      Set<String> texts = new LinkedHashSet<>(List.of(text.strip()));
      texts.addAll(all());
      settings().put(name, texts.stream().limit(MOST).toArray(String[]::new));
    }
  }

  private static IDialogSettings settings() {
    IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(RecentTexts.class))
        .getDialogSettings();
    return Arrays.stream(all.getSections()).filter(section -> SECTION.equals(section.getName())).findFirst()
        .orElseGet(() -> all.addNewSection(SECTION));
  }
}
