package org.wiredesk.checks.dates.style;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.mentions.dates.DateStyle;
import org.wiredesk.mentions.dates.FigureDate;
import org.wiredesk.mentions.dates.WrittenDate;

/** Makes the fixes that write dates in another style. */
final class StyleFixes {

  private final DateStyle style;
  private final CheckProfile profile;

  StyleFixes(DateStyle style, CheckProfile profile) {
    this.style = style;
    this.profile = profile;
  }

  Fix one(WrittenDate date) {
    return change(new DateRewriting(date, style).edit());
  }

  /** One for each reading, the likeliest first. */
  List<Fix> one(FigureDate date) {
    List<Fix> fixes = date.readings().stream()
        .map(day -> change(edit(date, day)))
        .toList();
    boolean monthFirst = profile.language().equals("en-US") && profile.originalLanguage().isEmpty();
    return monthFirst && fixes.size() > 1 ? List.of(fixes.get(1), fixes.get(0)) : fixes;
  }

  /** Dates in figures that can be read in two ways stay as they are. */
  Stream<TextEdit> all(List<WrittenDate> inWords, List<FigureDate> inFigures) {
    return Stream.concat(
        inWords.stream().map(date -> new DateRewriting(date, style).edit()),
        inFigures.stream().filter(date -> !date.isAmbiguous())
            .map(date -> edit(date, date.readings().get(0))));
  }

  private TextEdit edit(FigureDate date, LocalDate reading) {
    boolean closed = style.closesYear() && DateRewriting.sentenceGoesOn(date.text(), date.span().end());
    return new TextEdit(date.span(), style.write(reading) + (closed ? "," : ""));
  }

  static Fix change(TextEdit edit) {
    return Fix.replace(edit.span(), edit.replacement());
  }
}
