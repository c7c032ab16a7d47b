package org.wiredesk.ui.checking;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.mentions.dates.HouseDateStyle;

/** What holds where neither the workspace nor a project says otherwise. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {

  @Override
  public void initializeDefaultPreferences() {
    CheckProfile profile = CheckProfile.DEFAULT;
    IEclipsePreferences node = DefaultScope.INSTANCE.getNode(PreferenceKeys.NODE);
    node.put(PreferenceKeys.LANGUAGE, profile.language());
    node.put(PreferenceKeys.ORIGINAL_LANGUAGE, profile.originalLanguage().orElse(""));
    node.put(PreferenceKeys.DATE_STYLE, profile.dateStyle().map(HouseDateStyle::key).orElse(""));
    node.put(PreferenceKeys.ENABLED_CHECKS, CheckIds.format(profile.enabled()));
    node.put(PreferenceKeys.DISABLED_CHECKS, CheckIds.format(profile.disabled()));
  }
}
