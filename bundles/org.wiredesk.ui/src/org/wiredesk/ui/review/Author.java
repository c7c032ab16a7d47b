package org.wiredesk.ui.review;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.wiredesk.ui.checking.PreferenceKeys;

/** The name under which a person makes notes. */
public final class Author {

  /** In {@link PreferenceKeys#NODE} of the workspace; empty or absent where git is to say it. */
  private static final String KEY = "author";

  private Author() {}

  /** As set in the preferences, else as git knows the person in the folder of a wire, else as the system does. */
  public static String of(Optional<Path> wire) {
    String chosen = chosen();
    return chosen.isEmpty() ? unchosen(wire) : chosen;
  }

  /** What holds where the preferences say nothing. */
  public static String unchosen(Optional<Path> wire) {
    return GitIdentity.ofThisUser().name(wire).orElseGet(() -> System.getProperty("user.name", ""));
  }

  /** Empty when nothing is set. */
  public static String chosen() {
    return Platform.getPreferencesService()
        .getString(PreferenceKeys.NODE, KEY, "", null).strip();
  }

  public static void choose(String name) {
    var node = InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE);
    if (name.isBlank()) {
      node.remove(KEY);
    } else {
      node.put(KEY, name.strip());
    }
  }
}
