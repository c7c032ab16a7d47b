package org.wiredesk.engine.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.api.RelatedPlace;
import org.wiredesk.checks.api.facts.FactReference;

/**
 * Findings for people in a terminal: where, what, the words marked in their line, why and what to do. A finding begins
 * with {@code file:line:column}, counted from 1 in characters, so that editors can jump there.
 */
public final class TextReport implements ReportWriter {

  /** In columns; wires have a paragraph in a line, which no screen is wide enough for. */
  private static final int WIDTH = 100;

  private static final String MARGIN = "  | ";
  private static final int MAX_FIXES = 5;
  private static final String CHANGE_TO = "Change to ";

  private final Paint paint;

  /** @param colour whether to mark kinds and places by ANSI colours */
  public TextReport(boolean colour) {
    this.paint = new Paint(colour);
  }

  @Override
  public void write(ReportedWire wire, Appendable out) throws IOException {
    List<Finding> findings = wire.told();
    if (findings.isEmpty()) {
      return;
    }
    Lines lines = new Lines(wire.text().text());
    for (Finding finding : findings) {
      title(wire, lines, finding, out);
      quotation(wire, lines, finding, out);
      detail("why", finding.reasoning(), out);
      detail("fix", fixes(finding.fixes()), out);
      for (RelatedPlace place : finding.related()) {
        detail("see", related(wire, lines, place), out);
      }
      for (OriginalPlace place : finding.original()) {
        detail("original", "“" + place.words() + "”", out);
      }
      for (FactReference fact : finding.facts()) {
        detail("book", fact.place() + ": " + fact.statement(), out);
      }
      Optional<Ruling> ruling = wire.ruling(finding);
      detail("but", ruling.map(Ruling::words).orElse(""), out);
      out.append('\n');
    }
  }

  @Override
  public void end(Totals totals, Appendable out) throws IOException {
    if (totals.wires() == 0) {
      return;
    }
    String wires = Totals.count(totals.wires(), "wire");
    String settled = totals.settled().isEmpty() ? "" : "; " + totals.settledWords();
    if (totals.count() == 0) {
      out.append("Nothing found in " + wires + settled + ".\n");
      return;
    }
    String where = totals.wires() == 1 ? wires : totals.wiresWithFindings() + " of " + wires;
    String kinds = totals.findings().entrySet().stream()
        .map(entry -> paint.kind(entry.getKey(), entry.getValue() + " " + name(entry.getKey().label())))
        .collect(Collectors.joining(", "));
    out.append(paint.strong(Totals.count(totals.count(), "finding")) + " in " + where + ": " + kinds + settled + ".\n");
  }

  private void title(ReportedWire wire, Lines lines, Finding finding, Appendable out) throws IOException {
    out.append(paint.strong(Screen.safe(wire.file()) + ":" + lines.place(finding.span().start())))
        .append(": ")
        .append(wire.ruling(finding).map(ruling -> ruling.verdict() + " ").orElse(""))
        .append(paint.kind(finding.check().kind(), name(finding.check().kind().label())))
        .append(": ")
        .append(Screen.safe(finding.message()))
        .append(paint.faint(" [" + finding.check().id() + "]"))
        .append('\n');
  }

  private void quotation(ReportedWire wire, Lines lines, Finding finding, Appendable out) throws IOException {
    int line = lines.number(finding.span().start());
    Excerpt excerpt =
        Excerpt.of(wire.text().text(), lines.line(line), finding.span(), WIDTH - MARGIN.length());
    out.append(paint.faint(MARGIN))
        .append(excerpt.before())
        .append(paint.kind(finding.check().kind(), excerpt.words()))
        .append(excerpt.after())
        .append('\n')
        .append(paint.faint(MARGIN))
        .append(paint.kind(finding.check().kind(), excerpt.carets()))
        .append('\n');
  }

  private void detail(String label, String text, Appendable out) throws IOException {
    String indent = "  " + label + "  ";
    for (String line : Wrapping.wrap(Screen.safe(text), WIDTH - indent.length())) {
      out.append(paint.faint(indent)).append(line).append('\n');
      indent = " ".repeat(indent.length());
    }
  }

  /** "Change to “a”, “b”, “c” and 4 more": what every label begins with is said once. */
  private static String fixes(List<Fix> fixes) {
    StringBuilder out = new StringBuilder();
    for (Fix fix : fixes.subList(0, Math.min(MAX_FIXES, fixes.size()))) {
      boolean again = fix.label().startsWith(CHANGE_TO) && out.indexOf(CHANGE_TO) == 0;
      out.append(out.isEmpty() ? "" : again ? ", " : "; ")
          .append(again ? fix.label().substring(CHANGE_TO.length()) : fix.label());
    }
    return fixes.size() <= MAX_FIXES ? out.toString() : out + " and " + (fixes.size() - MAX_FIXES) + " more";
  }

  private static String related(ReportedWire wire, Lines lines, RelatedPlace place) {
    int line = lines.number(place.span().start());
    Excerpt words = Excerpt.of(wire.text().text(), lines.line(line), place.span(), WIDTH / 2);
    boolean quoted = words.words().startsWith("“") || words.words().startsWith("\"");
    String quotation = place.span().length() == 0 ? "" : quoted ? " " + words.words() : " “" + words.words() + "”";
    return lines.place(place.span().start()) + quotation + ": " + place.label();
  }

  private static String name(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
