package org.wiredesk.engine.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.checks.api.facts.FactReference;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Paragraph;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** Checked wires as reports get them. */
final class Samples {

  static final CheckInfo WEEKDAY = new CheckInfo(
      "date-weekday-mismatch", "Weekday does not fit the date", FindingKind.DATE, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.INCONSISTENCY);
  static final CheckInfo NAME = new CheckInfo(
      "name-spelling-variants", "One name spelled two ways", FindingKind.NAME, Severity.MINOR,
      MqmCategory.INCONSISTENT_USE_OF_TERMINOLOGY, ItsType.INCONSISTENT_ENTITIES);

  private static final String TALKS = """
      Mogilev hosts “third round” of talks

      MOGILEV, 3 May. Talks ended on Sunday, 1 April 2024, said Minister 😀 Yuri Shvedau <&> co.

      On the eve Shvedov told reporters that the sides would meet again.
      """;

  private Samples() {}

  /** Two findings, one of them with a second place, in the words of a wire of five lines. */
  static ReportedWire talks(String lineEnd) {
    NormalizedText text = NormalizedText.of(TALKS.replace("\n", lineEnd));
    Finding weekday = Finding.of(WEEKDAY, find("Sunday, 1 April 2024"), "1 April 2024 was a Monday")
        .because("The weekday says Sunday, the date says Monday.")
        .suggest("Monday, 1 April 2024")
        .suggest("Sunday, 31 March 2024");
    Finding name = Finding.of(NAME, find("Shvedov"), "Spelled “Shvedau” before")
        .suggest("Shvedau")
        .relatedTo(find("Shvedau"), "first spelled so here");
    return reported("wires/talks.txt", text, List.of(weekday, name));
  }

  /** The same wire, in which somebody has dismissed the first of the two. */
  static ReportedWire settled(boolean told) {
    ReportedWire talks = talks("\n");
    List<Finding> findings = talks.report().findings();
    CheckReport open = new CheckReport(talks.report().wire(), findings.subList(1, 2), List.of(), List.of());
    Ruling ruling = new Ruling("dismissed", "wire", "Ann <a@b>", Instant.parse("2024-05-03T10:15:30Z"),
        "the original has it too", Optional.of("https://example.org/?a&b"));
    return new ReportedWire(talks.file(), talks.text(), open, Map.of(findings.get(0), ruling), told);
  }

  /** A finding that rests on an entry of the fact book. */
  static ReportedWire ofFacts() {
    FactReference fact = new FactReference("Yuri Shvedau: Minister <of Talks> from 2014 to 2016",
        List.of("https://example.org/?a&b"), FactDate.parse("2025-12"), new DeskPlace("people.desk", 12));
    Finding finding = Finding.of(NAME, find("Shvedov"), "Spelled “Shvedau” in the book").basedOn(fact);
    return reported("wires/talks.txt", NormalizedText.of(TALKS), List.of(finding));
  }

  /** A finding that was compared with words of the original. */
  static ReportedWire ofOriginal() {
    Finding finding = Finding.of(NAME, find("Shvedov"), "The original has another name")
        .comparedWith(new OriginalPlace(new Span(4, 17), "Юрий <Шведов>", "the original says"));
    return reported("wires/talks.txt", NormalizedText.of(TALKS), List.of(finding));
  }

  static ReportedWire reported(String file, NormalizedText text, List<Finding> findings) {
    return new ReportedWire(file, text, new CheckReport(wire(text.text()), findings, List.of(), List.of()));
  }

  /** With what the wire refers to. */
  static ReportedWire read(String file, String text, List<Finding> findings) {
    Wire wire = Wire.of(text);
    CheckReport report = new CheckReport(wire, Optional.of(Mentions.of(wire)), findings, List.of(), List.of());
    return new ReportedWire(file, NormalizedText.of(text), report);
  }

  private static Span find(String words) {
    int at = TALKS.indexOf(words);
    return new Span(at, at + words.length());
  }

  /** Each line that is not blank is a paragraph; independent of what the parser makes of it. */
  private static Wire wire(String text) {
    Wire empty = Wire.of("");
    Lines lines = new Lines(text);
    List<Span> spans = IntStream.rangeClosed(1, (int) text.chars().filter(c -> c == '\n').count() + 1)
        .mapToObj(lines::line).filter(line -> !line.of(text).isBlank()).toList();
    List<Paragraph> paragraphs = IntStream.range(0, spans.size())
        .mapToObj(i -> new Paragraph(i, spans.get(i))).toList();
    return new Wire(text, paragraphs.stream().findFirst().map(Paragraph::span), empty.dateline(), empty.date(),
        paragraphs, List.of());
  }
}
