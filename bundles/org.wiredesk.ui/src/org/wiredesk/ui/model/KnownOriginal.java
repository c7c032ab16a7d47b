package org.wiredesk.ui.model;

import java.util.Optional;
import org.wiredesk.bitext.Original;
import org.wiredesk.bitext.OriginalFile;
import org.wiredesk.checks.api.CheckProfile;

/**
 * What is known of the original of a wire. Two are equal only if they hold the same {@link Original} object, not merely
 * one of the same text.
 *
 * @param origin who says that this is the original
 * @param file where it is, also when it cannot be read
 * @param text what it says; empty when there is none or it cannot be read
 * @param problem why it cannot be read, and what to do, for the user
 */
public record KnownOriginal(
    Origin origin, Optional<OriginalFile> file, Optional<Original> text, Optional<String> problem) {

  /** Who says what a wire was translated from. */
  public enum Origin {
    /** Nobody: none was found. */
    NONE,
    /** The names of two files that lie beside each other. */
    BESIDE,
    /** The user. */
    CHOSEN,
    /** The user wants none. */
    REFUSED
  }

  public static final KnownOriginal NONE =
      new KnownOriginal(Origin.NONE, Optional.empty(), Optional.empty(), Optional.empty());

  public static final KnownOriginal REFUSED =
      new KnownOriginal(Origin.REFUSED, Optional.empty(), Optional.empty(), Optional.empty());

  /** One whose text is at hand. */
  public static KnownOriginal of(Origin origin, OriginalFile file, Original text) {
    return new KnownOriginal(origin, Optional.of(file), Optional.of(text), Optional.empty());
  }

  /** One that cannot be read. */
  public static KnownOriginal unreadable(Origin origin, Optional<OriginalFile> file, String problem) {
    return new KnownOriginal(origin, file, Optional.empty(), Optional.of(problem));
  }

  /** The name of its file; empty when there is none. */
  public Optional<String> name() {
    return file.map(found -> found.path().getFileName().toString());
  }

  /** The profile of its wire: what the wire was translated from is the language of its original. */
  public CheckProfile applyTo(CheckProfile profile) {
    return text.map(original -> original.language().toLanguageTag())
        .filter(tag -> !tag.equals("und"))
        .map(profile::withOriginalLanguage)
        .orElse(profile);
  }
}
