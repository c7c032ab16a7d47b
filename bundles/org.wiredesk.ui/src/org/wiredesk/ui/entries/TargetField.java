package org.wiredesk.ui.entries;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.ui.desk.DeskFileReader;

/** The desk file that gets an entry: one of the project's, or the name of a new one. */
final class TargetField {

  private static final String LAST = "desk.target.";
  private static final String NEW_FILE = "house" + DeskSource.EXTENSION;

  private final IProject project;
  private final IDialogSettings settings;
  private final Combo combo;

  TargetField(Composite parent, IProject project, IDialogSettings settings, Runnable changed) {
    this.project = project;
    this.settings = settings;
    combo = new Combo(parent, SWT.DROP_DOWN);
    List<String> files = DeskFileReader.files(project).stream()
        .map(file -> file.getProjectRelativePath().toString()).toList();
    combo.setItems(files.toArray(String[]::new));
    Optional<String> last = Optional.ofNullable(settings.get(LAST + project.getName())).filter(files::contains);
    combo.setText(last.or(() -> files.stream().findFirst()).orElse(NEW_FILE));
    combo.addModifyListener(event -> changed.run());
  }

  Combo control() {
    return combo;
  }

  /** Empty while what is typed cannot be the name of a desk file. */
  Optional<IFile> file() {
    String typed = combo.getText().strip();
    String name = typed.endsWith(DeskSource.EXTENSION) ? typed : typed + DeskSource.EXTENSION;
    IPath path = project.getFullPath().append(IPath.fromPortableString(name));
    IStatus valid = ResourcesPlugin.getWorkspace().validatePath(path.toString(), IResource.FILE);
    return typed.isEmpty() || !valid.isOK() || !project.getFullPath().isPrefixOf(path)
        ? Optional.empty()
        : Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(path));
  }

  /** Proposes the same file the next time. */
  void remember() {
    file().ifPresent(file -> settings.put(LAST + project.getName(), file.getProjectRelativePath().toString()));
  }
}
