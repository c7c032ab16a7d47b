package org.wiredesk.ui.checking;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckProfile;

/** Switches checks on and off where that is decided: in the project if it has its own choice, else in the workspace. */
public final class CheckSwitches {

  private CheckSwitches() {}

  /** @throws BackingStoreException if the choice holds for now but could not be kept for the next start */
  public static void set(Optional<IProject> project, CheckInfo check, boolean on) throws BackingStoreException {
    CheckProfile profile = ProfileReader.read(project, WireSettings.NONE, Set.of());
    IEclipsePreferences node = node(project);
    node.put(PreferenceKeys.ENABLED_CHECKS, with(profile.enabled(), check.id(), on && !check.onByDefault()));
    node.put(PreferenceKeys.DISABLED_CHECKS, with(profile.disabled(), check.id(), !on));
    node.flush();
  }

  private static IEclipsePreferences node(Optional<IProject> project) {
    return project.filter(IProject::isAccessible)
        .map(p -> new ProjectScope(p).getNode(PreferenceKeys.NODE))
        .filter(node -> node.get(PreferenceKeys.DISABLED_CHECKS, null) != null)
        .orElseGet(() -> InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE));
  }

  private static String with(Set<CheckId> ids, CheckId id, boolean contained) {
    Set<CheckId> changed = new HashSet<>(ids);
    if (contained) {
      changed.add(id);
    } else {
      changed.remove(id);
    }
    return CheckIds.format(changed);
  }
}
