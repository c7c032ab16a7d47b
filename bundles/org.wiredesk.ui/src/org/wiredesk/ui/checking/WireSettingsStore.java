package org.wiredesk.ui.checking;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;

/**
 * Keeps the {@link WireSettings} of one wire over restarts. For a file of the workspace as persistent properties, which
 * follow it when it is moved, renamed or copied; for any other under its URI in the workspace's preferences.
 */
public abstract class WireSettingsStore {

  private static final String DATE = "date";
  private static final String LANGUAGE = "language";
  private static final String ORIGINAL_LANGUAGE = "originalLanguage";
  private static final String ORIGINAL = "original";

  public static WireSettingsStore of(IFile file) {
    return new PropertyStore(file);
  }

  public static WireSettingsStore of(URI uri) {
    return new UriStore(uri);
  }

  /** Nothing is set where nothing can be read: the file may not exist any more. */
  public WireSettings read() {
    try {
      return new WireSettings(
          get(DATE).flatMap(WireSettingsStore::date), get(LANGUAGE), get(ORIGINAL_LANGUAGE), get(ORIGINAL));
    } catch (CoreException e) {
      return WireSettings.NONE;
    }
  }

  public void write(WireSettings settings) throws CoreException {
    put(DATE, settings.date().map(LocalDate::toString));
    put(LANGUAGE, settings.language());
    put(ORIGINAL_LANGUAGE, settings.originalLanguage());
    put(ORIGINAL, settings.original());
  }

  abstract Optional<String> get(String key) throws CoreException;

  abstract void put(String key, Optional<String> value) throws CoreException;

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
