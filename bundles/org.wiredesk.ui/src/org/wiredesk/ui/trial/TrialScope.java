package org.wiredesk.ui.trial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.wiredesk.bitext.OriginalFiles;

/**
 * The wires that a rule is tried on besides those that are open.
 *
 * @param folder all wires in it and below; empty for the open ones alone
 */
record TrialScope(Optional<IContainer> folder) {

  static final TrialScope OPEN_WIRES = new TrialScope(Optional.empty());

  private static final Set<String> EXTENSIONS = Set.of("txt", "wire");

  /** Word lists and the like are kept in folders that begin so. */
  private static final String HIDDEN = ".";

  static TrialScope of(IContainer folder) {
    return new TrialScope(Optional.of(folder));
  }

  /** The files of the folder without those that are open and without originals, in the order of their paths. */
  List<TrialWire> files(Collection<IFile> open) throws CoreException {
    List<IFile> files = new ArrayList<>();
    if (folder.isPresent() && folder.get().isAccessible()) {
      folder.get().accept(proxy -> {
        boolean hidden = proxy.isDerived() || proxy.getName().startsWith(HIDDEN);
        if (!hidden && proxy.getType() == IResource.FILE) {
          IFile file = (IFile) proxy.requestResource();
          if (EXTENSIONS.contains(String.valueOf(file.getFileExtension())) && !open.contains(file)) {
            files.add(file);
          }
        }
        return !hidden;
      }, IResource.NONE);
    }
    files.sort(Comparator.comparing(file -> file.getFullPath().toString()));
    OriginalFiles originals = new OriginalFiles(Locale.ENGLISH, Optional.empty());
    return files.stream().filter(file -> !isOriginal(file, originals)).map(TrialWire::of).toList();
  }

  private static boolean isOriginal(IFile file, OriginalFiles originals) {
    IPath path = file.getLocation();
    try {
      return path != null && originals.isOriginal(path.toPath());
    } catch (IOException e) {
      // Its folder cannot be listed; the file itself will tell whether it can be read.
      return false;
    }
  }
}
