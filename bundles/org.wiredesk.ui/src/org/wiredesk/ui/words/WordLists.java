package org.wiredesk.ui.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/**
 * The words and names that are known to be right: the user's list, in the workspace's own data, and a project's, in its
 * file {@value #PROJECT_FILE}. Safe for use by several threads.
 */
public final class WordLists {

  /** Path of a project's list inside the project; made for version control. */
  public static final String PROJECT_FILE = "wiredesk-words.txt";

  private static final String USER_FILE = "words.txt";
  private static final WordLists INSTANCE = new WordLists();

  private final ListenerList<Runnable> listeners = new ListenerList<>();

  private WordLists() {
    ResourcesPlugin.getWorkspace().addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
  }

  public static WordLists get() {
    return INSTANCE;
  }

  /** The words of all lists that apply. A list that cannot be read is logged and counts as empty. */
  public Set<String> words(Optional<IProject> project) {
    Set<String> words = new HashSet<>(read(userFile()));
    project.filter(IProject::isAccessible)
        .map(p -> p.getFile(PROJECT_FILE).getLocation())
        .ifPresent(path -> words.addAll(read(path.toPath())));
    return words;
  }

  public void addForUser(String word) throws IOException {
    WordFile.add(userFile(), word);
    tell();
  }

  public void addForProject(IProject project, String word) throws CoreException, IOException {
    IFile file = project.getFile(PROJECT_FILE);
    WordFile.add(file.getLocation().toPath(), word);
    file.refreshLocal(IFile.DEPTH_ZERO, null);
  }

  /** Where the user's list is kept. */
  public Path userFile() {
    IPath state = Platform.getStateLocation(FrameworkUtil.getBundle(WordLists.class));
    return state.append(USER_FILE).toPath();
  }

  /** {@code listener} is called from any thread after a list has changed. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  private Set<String> read(Path file) {
    try {
      return WordFile.read(file);
    } catch (IOException e) {
      ILog.of(WordLists.class).error("The word list " + file + " cannot be read.", e);
      return Set.of();
    }
  }

  private void changed(IResourceChangeEvent event) {
    for (IResourceDelta project : event.getDelta().getAffectedChildren()) {
      if (project.findMember(IPath.fromPortableString(PROJECT_FILE)) != null) {
        tell();
        return;
      }
    }
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }
}
