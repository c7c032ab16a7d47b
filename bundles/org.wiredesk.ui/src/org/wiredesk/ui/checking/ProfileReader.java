package org.wiredesk.ui.checking;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.mentions.dates.HouseDateStyle;

/** Makes a profile of what is set for a wire, its project and the workspace: the nearer goes before the wider. */
public final class ProfileReader {

  private ProfileReader() {}

  /** @param words the words to accept, from all word lists that apply */
  public static CheckProfile read(Optional<IProject> project, WireSettings wire, Set<String> words) {
    String original = wire.originalLanguage().orElseGet(() -> preference(project, PreferenceKeys.ORIGINAL_LANGUAGE));
    return new CheckProfile(
        wire.language().orElseGet(() -> preference(project, PreferenceKeys.LANGUAGE)),
        Optional.of(original).filter(language -> !language.isEmpty()),
        words,
        CheckIds.parse(preference(project, PreferenceKeys.ENABLED_CHECKS)),
        CheckIds.parse(preference(project, PreferenceKeys.DISABLED_CHECKS)),
        Optional.empty(),
        HouseDateStyle.parse(preference(project, PreferenceKeys.DATE_STYLE)));
  }

  private static String preference(Optional<IProject> project, String key) {
    IScopeContext[] scopes = Stream.concat(
            project.filter(IProject::isAccessible).map(ProjectScope::new).stream(),
            Stream.of(InstanceScope.INSTANCE, DefaultScope.INSTANCE))
        .toArray(IScopeContext[]::new);
    return Platform.getPreferencesService().getString(PreferenceKeys.NODE, key, "", scopes);
  }
}
