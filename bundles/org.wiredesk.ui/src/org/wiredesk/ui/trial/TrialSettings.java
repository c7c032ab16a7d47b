package org.wiredesk.ui.trial;

import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMemento;

/** On which wires the view tries rules, kept from one start to the next. */
final class TrialSettings {

  private static final String WHERE = "where";
  private static final String FOLDER = "folder";

  /** What is tried beside the open wires. */
  enum Where {
    OPEN_WIRES,
    PROJECT,
    FOLDER
  }

  Where where = Where.PROJECT;
  /** The folder that was chosen last, by its full path. */
  Optional<String> folder = Optional.empty();

  /** @param memento null at the first start */
  static TrialSettings read(IMemento memento) {
    TrialSettings settings = new TrialSettings();
    if (memento != null) {
      settings.folder = Optional.ofNullable(memento.getString(FOLDER));
      for (Where where : Where.values()) {
        if (where.name().equals(memento.getString(WHERE))) {
          settings.where = where;
        }
      }
    }
    return settings;
  }

  void write(IMemento memento) {
    memento.putString(WHERE, where.name());
    folder.ifPresent(path -> memento.putString(FOLDER, path));
  }

  /** @param project the one that the rule belongs to */
  TrialScope scope(Optional<IProject> project) {
    Optional<? extends IContainer> container = switch (where) {
      case OPEN_WIRES -> Optional.<IContainer>empty();
      case PROJECT -> project;
      case FOLDER -> folder.flatMap(TrialSettings::container);
    };
    return container.map(TrialScope::of).orElse(TrialScope.OPEN_WIRES);
  }

  /** "open wires and those of Elections". */
  String scopeLabel(Optional<IContainer> container) {
    return container
        .map(found -> NLS.bind(Messages.TrialSettings_folder, found.getFullPath().makeRelative().toString()))
        .orElse(Messages.TrialSettings_open);
  }

  private static Optional<IContainer> container(String path) {
    IResource found = ResourcesPlugin.getWorkspace().getRoot().findMember(IPath.fromPortableString(path));
    return found instanceof IContainer container ? Optional.of(container) : Optional.empty();
  }
}
