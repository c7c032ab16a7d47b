package org.wiredesk.ui.checking;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.wiredesk.ui.desk.ProjectDesks;
import org.wiredesk.ui.words.WordLists;

/** Tells when something changes that a wire is checked with beside its text: preferences, word lists, desk files. */
final class SettingsWatch {

  private final Runnable changed;
  private final List<IEclipsePreferences> nodes;
  private final IPreferenceChangeListener listener;
  private final Consumer<IProject> deskListener;

  /** @param changed called from any thread */
  SettingsWatch(WirePlace place, Runnable changed) {
    this.changed = changed;
    this.nodes = Stream.concat(
            Stream.of(InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE)),
            place.project().map(project -> new ProjectScope(project).getNode(PreferenceKeys.NODE)).stream())
        .toList();
    this.listener = event -> {
      if (PreferenceKeys.OF_CHECKING.contains(event.getKey())) {
        changed.run();
      }
    };
    nodes.forEach(node -> node.addPreferenceChangeListener(listener));
    this.deskListener = project -> {
      if (place.project().equals(Optional.of(project))) {
        changed.run();
      }
    };
    WordLists.get().addListener(changed);
    ProjectDesks.get().addListener(deskListener);
  }

  void close() {
    WordLists.get().removeListener(changed);
    ProjectDesks.get().removeListener(deskListener);
    nodes.forEach(this::unwatch);
  }

  /** A node that was removed, with its project or by "restore defaults", takes no calls any more. */
  private void unwatch(IEclipsePreferences node) {
    try {
      node.removePreferenceChangeListener(listener);
    } catch (IllegalStateException e) {
      // Removed together with its listeners.
    }
  }
}
