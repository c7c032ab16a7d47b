package org.wiredesk.ui.checking;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IProject;
import org.wiredesk.engine.Engine;
import org.wiredesk.ui.desk.ProjectDesks;

/** One engine for all wires, and one more for each project whose desk files have rules of their own. */
final class Engines {

  private final Providers providers;
  private final Origins origins;
  private final Engine shared;
  private final Map<IProject, Engine> ofProjects = new ConcurrentHashMap<>();

  Engines(Providers providers, Origins origins) {
    this.providers = providers;
    this.origins = origins;
    this.shared = new Engine(origins.watch(providers.shared()));
  }

  Engine of(Optional<IProject> project) {
    ofProjects.keySet().removeIf(known -> !known.isAccessible());
    return project.filter(IProject::isAccessible)
        .filter(own -> ProjectDesks.get().of(own).hasRules())
        .map(own -> ofProjects.computeIfAbsent(own, this::make))
        .orElse(shared);
  }

  private Engine make(IProject project) {
    return new Engine(origins.watch(providers.with(() -> ProjectDesks.get().of(project).allRules())));
  }
}
