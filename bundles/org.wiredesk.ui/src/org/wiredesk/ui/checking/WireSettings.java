package org.wiredesk.ui.checking;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the user has set for one wire; what is empty comes from the wire itself, its project or the workspace.
 *
 * @param date the wire's date as the user corrected it
 * @param language the English variant as a BCP 47 tag
 * @param originalLanguage the language it was translated from, as a BCP 47 tag; the empty string for none
 * @param original what it was translated from, as the text of an {@link OriginalAddress}; the empty string for nothing
 */
public record WireSettings(
    Optional<LocalDate> date, Optional<String> language, Optional<String> originalLanguage, Optional<String> original) {

  public static final WireSettings NONE =
      new WireSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public WireSettings withDate(Optional<LocalDate> newDate) {
    return new WireSettings(newDate, language, originalLanguage, original);
  }

  public WireSettings withLanguage(Optional<String> newLanguage) {
    return new WireSettings(date, newLanguage, originalLanguage, original);
  }

  public WireSettings withOriginalLanguage(Optional<String> newLanguage) {
    return new WireSettings(date, language, newLanguage, original);
  }

  public WireSettings withOriginal(Optional<String> newOriginal) {
    return new WireSettings(date, language, originalLanguage, newOriginal);
  }
}
