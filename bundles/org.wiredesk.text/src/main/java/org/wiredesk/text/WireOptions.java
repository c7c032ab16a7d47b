package org.wiredesk.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of a wire besides its text.
 *
 * @param userDate the wire's date as the user corrected it
 * @param metadataDate the date its file format carries
 * @param language by whose abbreviations sentences are cut and whose months datelines name
 */
public record WireOptions(Optional<LocalDate> userDate, Optional<LocalDate> metadataDate, Locale language) {

  public static final WireOptions NONE = new WireOptions(Optional.empty(), Optional.empty());

  /** Of an English wire. */
  public WireOptions(Optional<LocalDate> userDate, Optional<LocalDate> metadataDate) {
    this(userDate, metadataDate, Locale.ENGLISH);
  }

  public static WireOptions dated(LocalDate userDate) {
    return new WireOptions(Optional.of(userDate), Optional.empty());
  }

  public WireOptions in(Locale other) {
    return new WireOptions(userDate, metadataDate, other);
  }
}
