package org.wiredesk.rules.ide.files;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.rules.reading.EntryCutter;
import org.wiredesk.rules.reading.EntryCutter.Piece;
import org.wiredesk.rules.reading.FileReading;
import org.wiredesk.rules.reading.ParsedPart;
import org.wiredesk.rules.reading.Quoted;
import org.wiredesk.text.Span;

/**
 * What a file says at a moment. It is parsed entry by entry when first asked for, and an entry that the text before had
 * too is not parsed again: a keystroke costs one entry.
 */
public final class DeskText {

  /** A longer piece with something wrong in it is cut at every entry at once; in UTF-16 code units. */
  private static final int MAX_DOUBTFUL = 20_000;

  private final URI uri;
  private final DeskSource source;
  private Map<String, IParseResult> known;
  private List<ParsedPart> parts;
  private FileReading reading;

  private DeskText(URI uri, String text, Map<String, IParseResult> known) {
    this.uri = uri;
    this.source = new DeskSource(FileNames.of(uri), text);
    this.known = known;
  }

  public static DeskText of(URI uri, String text) {
    return new DeskText(uri, text, Map.of());
  }

  /** The same file with another text. */
  public synchronized DeskText with(String text) {
    return text.equals(text()) ? this : new DeskText(uri, text, parts == null ? known : resultsByText());
  }

  public URI uri() {
    return uri;
  }

  public DeskSource source() {
    return source;
  }

  public String text() {
    return source.text();
  }

  /** Without its folder. */
  public String fileName() {
    String name = source.name();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** All of the text, in order. */
  public synchronized List<ParsedPart> parts() {
    if (parts == null) {
      parts = List.copyOf(parse());
      known = Map.of();
    }
    return parts;
  }

  /** What the file says by itself. */
  public synchronized FileReading reading() {
    if (reading == null) {
      reading = FileReading.of(source, parts());
    }
    return reading;
  }

  /** The names of the files that it imports, as it writes them. */
  List<String> imports() {
    return parts().stream().flatMap(part -> part.file().stream()).flatMap(file -> file.getImports().stream())
        .map(written -> Quoted.text(written.getImportURI())).toList();
  }

  /** The part that a character belongs to; for the end of the text, the last. Empty for a place outside the text. */
  public Optional<ParsedPart> partAt(int offset) {
    if (offset < 0 || offset > text().length()) {
      return Optional.empty();
    }
    ParsedPart found = parts().get(0);
    for (ParsedPart part : parts()) {
      found = part.piece().firstOffset() <= offset ? part : found;
    }
    return Optional.of(found);
  }

  /** Where a node of a part stands in the file; without hidden text around it. */
  public static Span span(ParsedPart part, INode node) {
    return new Span(node.getOffset(), node.getEndOffset()).shift(part.piece().firstOffset());
  }

  /** Where a whole part stands in the file. */
  public static Span span(ParsedPart part) {
    return new Span(0, part.piece().text().length()).shift(part.piece().firstOffset());
  }

  /** From 1. */
  public int line(int offset) {
    return 1 + (int) text().substring(0, Math.min(offset, text().length())).chars().filter(c -> c == '\n').count();
  }

  private Map<String, IParseResult> resultsByText() {
    Map<String, IParseResult> results = new HashMap<>();
    parts.forEach(part -> results.put(part.piece().text(), part.result()));
    return results;
  }

  private List<ParsedPart> parse() {
    List<ParsedPart> all = new ArrayList<>();
    for (Piece piece : EntryCutter.cutOutsideText(text())) {
      List<Piece> smaller = EntryCutter.cut(piece.text(), 1);
      if (smaller.size() > 1 && (piece.text().length() > MAX_DOUBTFUL || parse(piece).isBroken())) {
        smaller.forEach(inner -> all.add(parse(within(piece, inner))));
      } else {
        all.add(parse(piece));
      }
    }
    return all;
  }

  private static Piece within(Piece outer, Piece inner) {
    return new Piece(
        inner.text(), outer.firstLine() + inner.firstLine(), outer.firstOffset() + inner.firstOffset());
  }

  private ParsedPart parse(Piece piece) {
    IParseResult before = known.get(piece.text());
    return new ParsedPart(piece, before == null ? Xtext.parse(piece.text()) : before);
  }
}
