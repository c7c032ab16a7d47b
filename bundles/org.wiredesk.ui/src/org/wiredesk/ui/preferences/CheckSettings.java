package org.wiredesk.ui.preferences;

import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.mentions.dates.HouseDateStyle;
import org.wiredesk.ui.checking.CheckIds;
import org.wiredesk.ui.checking.PreferenceKeys;
import org.wiredesk.ui.checking.ProfileReader;
import org.wiredesk.ui.checking.WireSettings;

/**
 * What is set for the workspace or a project.
 *
 * @param language the English variant as a BCP 47 tag
 * @param originalLanguage as a BCP 47 tag; the empty string for any that is not listed
 * @param dateStyle how dates are to be written, where that is laid down
 */
public record CheckSettings(
    String language, String originalLanguage, Optional<HouseDateStyle> dateStyle, CheckChoice choice) {

  public static final CheckSettings DEFAULT = of(CheckProfile.DEFAULT);

  /** What holds in a project, or without one in the workspace. */
  public static CheckSettings of(Optional<IProject> project) {
    return of(ProfileReader.read(project, WireSettings.NONE, Set.of()));
  }

  /** Whether a project has settings of its own. */
  public static boolean isOwn(IProject project) {
    IEclipsePreferences node = new ProjectScope(project).getNode(PreferenceKeys.NODE);
    return node.get(PreferenceKeys.LANGUAGE, null) != null || node.get(PreferenceKeys.DISABLED_CHECKS, null) != null;
  }

  public CheckSettings withChoice(CheckChoice newChoice) {
    return new CheckSettings(language, originalLanguage, dateStyle, newChoice);
  }

  public CheckSettings withLanguages(String newLanguage, String newOriginalLanguage) {
    return new CheckSettings(newLanguage, newOriginalLanguage, dateStyle, choice);
  }

  public CheckSettings withDateStyle(Optional<HouseDateStyle> newDateStyle) {
    return new CheckSettings(language, originalLanguage, newDateStyle, choice);
  }

  /** For asking the engine which checks there are. */
  public CheckProfile profile() {
    return new CheckProfile(language, Optional.of(originalLanguage).filter(tag -> !tag.isEmpty()), Set.of(),
        choice.enabled(), choice.disabled(), Optional.empty(), dateStyle);
  }

  public void storeForWorkspace() throws BackingStoreException {
    IEclipsePreferences node = InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE);
    store(node);
    node.flush();
  }

  public void storeForProject(IProject project) throws BackingStoreException {
    IEclipsePreferences node = new ProjectScope(project).getNode(PreferenceKeys.NODE);
    store(node);
    node.flush();
  }

  /** The workspace's settings hold for the project from now on. */
  public static void removeFromProject(IProject project) throws BackingStoreException {
    IEclipsePreferences node = new ProjectScope(project).getNode(PreferenceKeys.NODE);
    node.remove(PreferenceKeys.LANGUAGE);
    node.remove(PreferenceKeys.ORIGINAL_LANGUAGE);
    node.remove(PreferenceKeys.DATE_STYLE);
    node.remove(PreferenceKeys.ENABLED_CHECKS);
    node.remove(PreferenceKeys.DISABLED_CHECKS);
    node.flush();
  }

  private void store(IEclipsePreferences node) {
    node.put(PreferenceKeys.LANGUAGE, language);
    node.put(PreferenceKeys.ORIGINAL_LANGUAGE, originalLanguage);
    node.put(PreferenceKeys.DATE_STYLE, dateStyle.map(HouseDateStyle::key).orElse(""));
    node.put(PreferenceKeys.ENABLED_CHECKS, CheckIds.format(choice.enabled()));
    node.put(PreferenceKeys.DISABLED_CHECKS, CheckIds.format(choice.disabled()));
  }

  private static CheckSettings of(CheckProfile profile) {
    return new CheckSettings(profile.language(), profile.originalLanguage().orElse(""), profile.dateStyle(),
        new CheckChoice(profile.enabled(), profile.disabled()));
  }
}
