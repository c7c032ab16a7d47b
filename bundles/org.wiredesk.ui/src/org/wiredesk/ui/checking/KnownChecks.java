package org.wiredesk.ui.checking;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IProject;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.ui.desk.ProjectDesks;

/**
 * What the engine has said of checks, kept until the desk files of a project change, which may have rules of its own.
 * Safe for use by several threads.
 */
final class KnownChecks {

  private record Key(Optional<IProject> project, CheckId id) {}

  private final Map<Key, CheckInfo> known = new ConcurrentHashMap<>();

  KnownChecks() {
    ProjectDesks.get().addListener(this::forget);
  }

  Optional<CheckInfo> get(Optional<IProject> project, CheckId id) {
    return Optional.ofNullable(known.get(new Key(project, id)));
  }

  void keep(Optional<IProject> project, CheckInfo check) {
    known.put(new Key(project, check.id()), check);
  }

  private void forget(IProject project) {
    known.keySet().removeIf(key -> key.project().equals(Optional.of(project)));
  }
}
