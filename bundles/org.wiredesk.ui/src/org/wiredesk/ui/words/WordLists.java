package org.wiredesk.ui.words;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.ListenerList;
import org.wiredesk.engine.WordList;

/**
 * The words and names that are known to be right: the user's list, which all workspaces and the command line share, and
 * the list of a wire's project, made for version control. Safe for use by several threads.
 */
public final class WordLists {

  private static final String FOLDER = ".wiredesk";
  private static final IPath PROJECT_LIST = IPath.fromPortableString(FOLDER + "/words.txt");
  private static final WordLists INSTANCE = new WordLists();

  private final ListenerList<Runnable> listeners = new ListenerList<>();

  private WordLists() {
    ResourcesPlugin.getWorkspace().addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
  }

  public static WordLists get() {
    return INSTANCE;
  }

  /** The words of all lists that apply to a wire. A list that cannot be read is logged and counts as empty. */
  public Set<String> words(Optional<URI> wire) {
    Set<String> words = new HashSet<>(read(userFile()));
    wire.filter(uri -> "file".equals(uri.getScheme()))
        .map(Path::of)
        .flatMap(WordList::nearest)
        .ifPresent(file -> words.addAll(read(file)));
    return words;
  }

  public void addForUser(String word) throws IOException {
    WordList.add(userFile(), word);
    changed();
  }

  /** @throws IOException also if the project has no folder on this machine */
  public void addForProject(IProject project, String word) throws CoreException, IOException {
    WordList.add(projectFile(project), word);
    IFolder folder = project.getFolder(FOLDER);
    folder.refreshLocal(IResource.DEPTH_ONE, null);
  }

  /** Where the user's list is kept; it need not exist. */
  public Path userFile() {
    return WordList.ofUser(Path.of(System.getProperty("user.home")));
  }

  /** Where a project's list is kept; it need not exist. */
  public Path projectFile(IProject project) throws IOException {
    IPath folder = project.getLocation();
    if (folder == null) {
      throw new IOException("The project " + project.getName() + " has no folder on this machine.");
    }
    return WordList.ofProject(folder.toPath());
  }

  /** To be called after the user's list was changed by other ways than through this class. */
  public void changed() {
    listeners.forEach(Runnable::run);
  }

  /** {@code listener} is called from any thread after a list has changed. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  private static Set<String> read(Path file) {
    try {
      return WordList.read(file).words();
    } catch (IOException e) {
      ILog.of(WordLists.class).error("The word list " + file + " cannot be read.", e);
      return Set.of();
    }
  }

  private void changed(IResourceChangeEvent event) {
    for (IResourceDelta project : event.getDelta().getAffectedChildren()) {
      if (project.findMember(PROJECT_LIST) != null) {
        changed();
        return;
      }
    }
  }
}
