package org.wiredesk.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a wire besides its text.
 *
 * @param userDate the wire's date as the user corrected it
 * @param metadataDate the date its file format carries
 */
public record WireOptions(Optional<LocalDate> userDate, Optional<LocalDate> metadataDate) {

  public static final WireOptions NONE = new WireOptions(Optional.empty(), Optional.empty());

  public static WireOptions dated(LocalDate userDate) {
    return new WireOptions(Optional.of(userDate), Optional.empty());
  }
}
