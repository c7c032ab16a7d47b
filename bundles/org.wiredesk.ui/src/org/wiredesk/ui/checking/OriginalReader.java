package org.wiredesk.ui.checking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.bitext.HandAlignment;
import org.wiredesk.bitext.HandAlignmentFile;
import org.wiredesk.bitext.Original;
import org.wiredesk.bitext.OriginalFile;
import org.wiredesk.bitext.OriginalFiles;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.ui.model.KnownOriginal;
import org.wiredesk.ui.model.KnownOriginal.Origin;

/**
 * Reads the original of one wire, again whenever it is asked. As long as the file stays the same, and what a person
 * said of its sentences, so does the {@link Original} with all that was found in it. Reads files: not for the UI
 * thread. Safe for use by several threads.
 */
public final class OriginalReader {

  private final WirePlace place;
  private KnownOriginal known = KnownOriginal.NONE;
  private Optional<Stamp> stamp = Optional.empty();

  /** What changes when a file does. */
  private record Stamp(OriginalFile file, FileTime time, long size) {}

  public OriginalReader(WirePlace place) {
    this.place = place;
  }

  /** What the wire was translated from, by its name and its settings as they are now. */
  public synchronized KnownOriginal read() {
    WireSettings settings = place.settings().map(WireSettingsStore::read).orElse(WireSettings.NONE);
    CheckProfile profile = Checking.get().profileFor(place);
    Optional<String> chosen = settings.original();
    if (chosen.isEmpty()) {
      known = beside(settings, profile);
    } else if (chosen.get().isEmpty()) {
      known = KnownOriginal.REFUSED;
    } else {
      known = chosen(new OriginalAddress(chosen.get()), settings, profile);
    }
    return known;
  }

  private KnownOriginal chosen(OriginalAddress address, WireSettings settings, CheckProfile profile) {
    return address.path()
        .map(path -> read(Origin.CHOSEN, new OriginalFile(path, language(path, settings, profile))))
        .orElseGet(() -> KnownOriginal.unreadable(Origin.CHOSEN, Optional.empty(),
            NLS.bind(Messages.OriginalReader_gone, address.name())));
  }

  private KnownOriginal beside(WireSettings settings, CheckProfile profile) {
    Optional<Path> wire = place.path();
    if (wire.isEmpty()) {
      return KnownOriginal.NONE;
    }
    try {
      return new OriginalFiles(profile.locale(), profile.originalLanguage().map(Locale::forLanguageTag))
          .of(wire.get())
          .map(file -> new OriginalFile(file.path(), language(file.path(), settings, profile)))
          .map(file -> read(Origin.BESIDE, file))
          .orElse(KnownOriginal.NONE);
    } catch (IOException e) {
      // The folder is gone or closed; the wire itself will say so.
      return KnownOriginal.NONE;
    }
  }

  private KnownOriginal read(Origin origin, OriginalFile file) {
    try {
      Stamp now = new Stamp(file, Files.getLastModifiedTime(file.path()), Files.size(file.path()));
      if (stamp.filter(now::equals).isEmpty() || known.text().isEmpty()) {
        Original read = file.read();
        stamp = Optional.of(now);
        return known(origin, file, known.text().filter(old -> isSame(old, read)).orElse(read));
      }
      return known(origin, file, known.text().get());
    } catch (NoSuchFileException e) {
      return KnownOriginal.unreadable(origin, Optional.of(file),
          NLS.bind(Messages.OriginalReader_gone, file.path().getFileName()));
    } catch (IOException e) {
      return KnownOriginal.unreadable(
          origin, Optional.of(file), NLS.bind(Messages.OriginalReader_unreadable, reason(e)));
    }
  }

  private KnownOriginal known(Origin origin, OriginalFile file, Original text) throws IOException {
    return text.text().isBlank()
        ? KnownOriginal.unreadable(
            origin, Optional.of(file), NLS.bind(Messages.OriginalReader_empty, file.path().getFileName()))
        : KnownOriginal.of(origin, file, aligned(text));
  }

  /** With what a person corrected of the alignment. */
  private Original aligned(Original original) throws IOException {
    Optional<Path> wire = place.path();
    HandAlignment byHand = wire.isPresent() ? HandAlignmentFile.beside(wire.get()).read() : HandAlignment.NONE;
    return byHand.equals(original.handAlignment()) ? original : original.alignedBy(byHand);
  }

  private static boolean isSame(Original old, Original read) {
    return old.language().equals(read.language()) && old.text().equals(read.text());
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  /** What is set for this wire goes before what the name says, and that before what most wires come from. */
  private static Locale language(Path file, WireSettings settings, CheckProfile profile) {
    return settings.originalLanguage().filter(tag -> !tag.isEmpty()).map(Locale::forLanguageTag)
        .or(() -> OriginalFiles.language(file))
        .or(() -> profile.originalLanguage().map(Locale::forLanguageTag))
        .orElse(Locale.ROOT);
  }
}
