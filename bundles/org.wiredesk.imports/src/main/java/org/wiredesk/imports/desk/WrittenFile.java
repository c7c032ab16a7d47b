package org.wiredesk.imports.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.rules.reading.Quoted;

/** The facts of a desk file with their places; rules are passed over. */
final class WrittenFile {

  private final String text;
  private final List<Token> tokens;
  private final List<WrittenEntry> entries = new ArrayList<>();
  private int lineAt;
  private int line = 1;

  private WrittenFile(String text) {
    this.text = text;
    this.tokens = Tokens.of(text);
  }

  static List<WrittenEntry> entries(String text) {
    WrittenFile file = new WrittenFile(text);
    int at = 0;
    while (at < file.tokens.size()) {
      at = file.readEntry(at);
    }
    return file.entries;
  }

  /** Where the next one begins. */
  private int readEntry(int at) {
    int open = at + 1;
    while (open < tokens.size() && !tokens.get(open).is("{") && !isHead(open)) {
      open++;
    }
    int end = open < tokens.size() && tokens.get(open).is("{") ? endOfBraces(open) : open;
    Optional<Kind> kind = Kind.of(tokens.get(at).text());
    if (kind.isPresent() && isHead(at)) {
      add(kind.get(), tokens.subList(at, open), tokens.subList(open, end));
    }
    return end;
  }

  private boolean isHead(int at) {
    boolean text = at + 1 < tokens.size() && tokens.get(at + 1).isText();
    String word = tokens.get(at).text();
    return text && (Kind.of(word).isPresent() || word.equals("pack") || word.equals("import")) || word.equals("rule");
  }

  private int endOfBraces(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).is("{") ? 1 : tokens.get(i).is("}") ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return tokens.size();
  }

  private void add(Kind kind, List<Token> head, List<Token> braces) {
    List<Token> body = braces.isEmpty() ? braces : braces.subList(1, braces.size() - 1);
    List<WrittenClause> clauses = Stream.concat(
        kind == Kind.EVENT ? ClauseReader.readTime(head.subList(2, head.size())).stream() : Stream.empty(),
        ClauseReader.read(body).stream()).toList();
    entries.add(new WrittenEntry(
        kind, Quoted.text(head.get(1).text()), lineOf(head.get(0).span().start()), head, braces, clauses));
  }

  /** Entries come in order, so that each line end is counted once. */
  private int lineOf(int offset) {
    for (; lineAt < offset; lineAt++) {
      line += text.charAt(lineAt) == '\n' ? 1 : 0;
    }
    return line;
  }
}
