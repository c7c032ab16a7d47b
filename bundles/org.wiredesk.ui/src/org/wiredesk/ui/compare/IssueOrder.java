package org.wiredesk.ui.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.wiredesk.text.WireDate;
import org.wiredesk.text.WireReaders;

/** Tells which of two files is the earlier issue: by the wires' own dates, else by when the files were written. */
public final class IssueOrder {

  private IssueOrder() {}

  public static CompareInput of(Path one, Path other) {
    return isLater(one, other) ? new CompareInput(other, one) : new CompareInput(one, other);
  }

  private static boolean isLater(Path one, Path other) {
    Optional<LocalDate> day = day(one);
    Optional<LocalDate> otherDay = day(other);
    if (day.isPresent() && otherDay.isPresent() && !day.equals(otherDay)) {
      return day.get().isAfter(otherDay.get());
    }
    try {
      return Files.getLastModifiedTime(one).compareTo(Files.getLastModifiedTime(other)) > 0;
    } catch (IOException gone) {
      return false;
    }
  }

  /** None for what cannot be read: the comparison will tell why. */
  private static Optional<LocalDate> day(Path wire) {
    try {
      return WireReaders.read(wire).wire().date().map(WireDate::day);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
