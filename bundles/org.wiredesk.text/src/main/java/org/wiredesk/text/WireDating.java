package org.wiredesk.text;

import java.util.List;
import java.util.Optional;

/** Decides which day a wire speaks from: the user's word, then the file's metadata, then dateline and text. */
final class WireDating {

  private WireDating() {}

  static Optional<WireDate> date(
      String text, WireOptions options, Optional<Dateline> dateline, List<Sentence> sentences) {
    return options.userDate().map(day -> new WireDate(day, WireDate.Origin.USER, Optional.empty()))
        .or(() -> options.metadataDate().map(day -> new WireDate(day, WireDate.Origin.METADATA, Optional.empty())))
        .or(() -> dateline.flatMap(WireDating::fromDateline))
        .or(() -> dateline.flatMap(found -> YearFromText.date(text, found, sentences)));
  }

  private static Optional<WireDate> fromDateline(Dateline dateline) {
    return dateline.date().map(day -> new WireDate(day, WireDate.Origin.DATELINE, dateline.daySpan()));
  }
}
