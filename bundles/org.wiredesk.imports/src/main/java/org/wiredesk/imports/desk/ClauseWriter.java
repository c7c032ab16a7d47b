package org.wiredesk.imports.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.text.Span;

/** Finds the edits that change an entry of a file and leave all else in it byte for byte. */
final class ClauseWriter {

  /** In which a fact in one line stays there. */
  private static final int WIDTH = 118;

  private final String text;
  private final WrittenEntry entry;
  private final String lineEnd;
  private final List<Edit> edits = new ArrayList<>();

  ClauseWriter(String text, WrittenEntry entry, String lineEnd) {
    this.text = text;
    this.entry = entry;
    this.lineEnd = lineEnd;
  }

  List<Edit> edits() {
    return edits;
  }

  /** Puts another clause in the place of one; false where a comment stands in it. */
  boolean replace(WrittenClause written, Clause clause) {
    for (int i = 1; i < written.tokens().size(); i++) {
      int gap = written.tokens().get(i - 1).span().end();
      if (!text.substring(gap, written.tokens().get(i).span().start()).isBlank()) {
        return false;
      }
    }
    edits.add(new Edit(written.span(), clause.written()));
    return true;
  }

  /** Says when a term began or ended where nobody said it. */
  void complete(WrittenClause term, Clause clause) {
    boolean noFrom = term.clause().from().isEmpty() && clause.from().isPresent();
    boolean noUntil = term.clause().until().isEmpty() && clause.until().isPresent();
    String from = noFrom ? " from " + clause.from().get() : "";
    String until = noUntil ? " until " + clause.until().get() : "";
    boolean together = noFrom && term.clause().until().isEmpty();
    int name = term.tokens().get(1).span().end();
    if (noFrom) {
      edits.add(new Edit(new Span(name, name), together ? from + until : from));
    }
    if (noUntil && !together) {
      int end = term.last().span().end();
      edits.add(new Edit(new Span(end, end), until));
    }
  }

  void add(List<Clause> clauses) {
    if (clauses.isEmpty()) {
      return;
    }
    if (entry.braces().isEmpty()) {
      int end = entry.head().get(entry.head().size() - 1).span().end();
      edits.add(new Edit(new Span(end, end), " {" + lineEnd + lines(clauses, "  ") + lineEnd + "}"));
      return;
    }
    Token last = entry.braces().get(entry.braces().size() - 2);
    int close = entry.braces().get(entry.braces().size() - 1).span().start();
    int lineStart = text.lastIndexOf('\n', close - 1) + 1;
    if (isBroken(entry.braces().get(0).span().end(), close) && text.substring(lineStart, close).isBlank()) {
      edits.add(new Edit(new Span(lineStart, lineStart), lines(clauses, indent()) + lineEnd));
    } else {
      addToLine(clauses, last.span().end(), close, lineStart);
    }
  }

  private void addToLine(List<Clause> clauses, int last, int close, int lineStart) {
    String inline = EntryText.inline(clauses);
    boolean onlyBlanks = text.substring(last, close).isBlank();
    int lineLength = close - lineStart + inline.length() + 4;
    boolean broken = isBroken(entry.braces().get(0).span().end(), close) || lineLength > WIDTH;
    Span gap = new Span(last, onlyBlanks ? close : last);
    String blanks = last == entry.braces().get(0).span().end() ? " " : "  ";
    String before = broken ? lineEnd + lines(clauses, "  ") : blanks + inline;
    edits.add(new Edit(gap, before + (!onlyBlanks ? "" : broken ? lineEnd : " ")));
  }

  private String lines(List<Clause> clauses, String indent) {
    return String.join(lineEnd, EntryText.lines(clauses, indent, lineEnd));
  }

  private boolean isBroken(int start, int end) {
    return text.substring(start, end).indexOf('\n') >= 0;
  }

  /** That of the first clause that begins a line. */
  private String indent() {
    Optional<WrittenClause> first = entry.clauses().stream()
        .filter(written -> written.span().start() > entry.braces().get(0).span().start())
        .filter(written -> before(written).isBlank()).findFirst();
    return first.map(this::before).orElse("  ");
  }

  private String before(WrittenClause written) {
    int start = written.span().start();
    return text.substring(text.lastIndexOf('\n', start) + 1, start);
  }
}
