package org.wiredesk.ui.editor;

import java.io.IOException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;
import org.wiredesk.ui.words.WordLists;

/** Puts a word of a wire on a word list. */
final class KnownWord {

  private static final int LONGEST = 60;

  private KnownWord() {}

  /** The word to put on a list for words in doubt: without a possessive; empty if it is none that a list can hold. */
  static String of(String words) {
    String word = words.strip();
    if (word.endsWith("'s") || word.endsWith("’s")) {
      word = word.substring(0, word.length() - 2);
    }
    boolean listable = !word.startsWith("#") && word.length() <= LONGEST
        && word.indexOf('\n') < 0 && word.indexOf('\r') < 0;
    return listable ? word : "";
  }

  static void addForUser(String word) {
    try {
      WordLists.get().addForUser(word);
    } catch (IOException e) {
      tell(e);
    }
  }

  static void addForProject(IProject project, String word) {
    try {
      WordLists.get().addForProject(project, word);
    } catch (IOException | CoreException e) {
      tell(e);
    }
  }

  private static void tell(Exception e) {
    StatusManager.getManager()
        .handle(Status.error(Messages.KnownWord_failed, e), StatusManager.SHOW | StatusManager.LOG);
  }
}
