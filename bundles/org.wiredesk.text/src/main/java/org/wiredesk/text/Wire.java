package org.wiredesk.text;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * A newswire as a value: its text and what the text is made of. All spans count UTF-16 code units from the start of
 * {@link #text()}, which has {@code \n} only as its line end (see {@link NormalizedText}).
 *
 * @param text the whole text
 * @param headline the headline, when the wire has one before its dateline or body
 * @param dateline the dateline, when there is one
 * @param date the wire's own date, when dateline, text, metadata or the user give one
 * @param paragraphs all non-empty paragraphs in order, the headline first when there is one
 * @param sentences all sentences in order, the headline's too; none crosses a paragraph, and the dateline belongs to
 *     none
 */
public record Wire(
    String text,
    Optional<Span> headline,
    Optional<Dateline> dateline,
    Optional<WireDate> date,
    List<Paragraph> paragraphs,
    List<Sentence> sentences) {

  public Wire {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }

  /** Where the wire says its own day: in its dateline, else in the words that gave its date. */
  public Optional<Span> dayPlace() {
    return date.flatMap(own -> dateline
        .filter(line -> line.day().filter(MonthDay.from(own.day())::equals).isPresent())
        .flatMap(Dateline::daySpan)
        .or(own::evidence));
  }

  /** Any text is a wire; what it lacks is empty. {@code text} must have {@code \n} only as its line end. */
  public static Wire of(String text) {
    return of(text, WireOptions.NONE);
  }

  /** @see #of(String) */
  public static Wire of(String text, WireOptions options) {
    return WireParser.parse(text, options);
  }
}
