package org.wiredesk.report.table;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.engine.report.Lines;
import org.wiredesk.report.JudgedFinding;
import org.wiredesk.report.PlacedNote;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Note;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Reply;
import org.wiredesk.text.Span;

/** The rows of a wire: its notes, then its findings. */
final class Rows {

  private final ReviewedWire wire;
  private final Lines lines;

  Rows(ReviewedWire wire) {
    this.wire = wire;
    this.lines = new Lines(wire.text());
  }

  List<Row> notes() {
    return wire.notes().stream().map(this::row).toList();
  }

  List<Row> findings() {
    List<Row> rows = new ArrayList<>();
    for (JudgedFinding judged : wire.findings()) {
      rows.add(row(rows.size() + 1, judged));
    }
    return rows;
  }

  private Row row(PlacedNote placed) {
    Note note = placed.note();
    return new Row(
        wire.file(), "note", placed.number(), line(placed.span()), column(placed.span()),
        note.anchor().map(anchor -> anchor.exact()).orElse(""),
        note.category().map(MqmCategory::path).orElse(""), note.severity().label(),
        note.status().label() + (placed.isOrphaned() ? ", words gone" : ""), note.remark().text(),
        note.suggestion().orElse(""), replies(placed.replies()), note.check().map(Object::toString).orElse(""),
        note.remark().author(), time(note.remark()));
  }

  private static String replies(List<Reply> replies) {
    return replies.stream().map(reply -> reply.remark().author() + ": " + reply.remark().text())
        .collect(Collectors.joining("\n"));
  }

  private Row row(int number, JudgedFinding judged) {
    Finding finding = judged.finding();
    CheckInfo check = finding.check();
    Optional<Decision> decision = judged.decision();
    return new Row(
        wire.file(), "finding", number, line(Optional.of(finding.span())), column(Optional.of(finding.span())),
        finding.span().of(wire.text()), check.category().path(), check.severity().label(),
        decision.map(made -> made.verdict().label()).orElse("undecided"), finding.message(), suggestion(finding),
        reason(finding, decision), check.id().value(), decision.map(made -> made.remark().author()).orElse(""),
        decision.map(made -> time(made.remark())).orElse(""));
  }

  private static String suggestion(Finding finding) {
    return finding.fixes().stream().findFirst()
        .map(fix -> fix.edits().size() == 1 && fix.edits().get(0).span().equals(finding.span())
            ? fix.edits().get(0).replacement() : fix.label())
        .orElse("");
  }

  private static String reason(Finding finding, Optional<Decision> decision) {
    return Stream.of(
            Optional.of(finding.reasoning()), decision.map(made -> made.remark().text()),
            decision.flatMap(Decision::source))
        .flatMap(Optional::stream).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
  }

  private Optional<Integer> line(Optional<Span> span) {
    return span.map(place -> lines.number(place.start()));
  }

  private Optional<Integer> column(Optional<Span> span) {
    return span.map(place -> lines.column(place.start()));
  }

  private static String time(Remark remark) {
    return remark.modified().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
