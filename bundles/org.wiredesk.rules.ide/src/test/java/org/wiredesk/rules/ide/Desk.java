package org.wiredesk.rules.ide;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.wiredesk.checks.api.MarkedText;
import org.wiredesk.text.Span;

/** An editor of one desk file, with others beside it. */
final class Desk {

  static final URI FILE = URI.create("test:/desk/test.desk");

  final DeskLanguage language = DeskLanguage.create();
  final String text;
  final int caret;

  private Desk(String text, int caret) {
    this.text = text;
    this.caret = caret;
    language.open(FILE, text);
  }

  static Desk of(String text) {
    return new Desk(text, -1);
  }

  /** The caret is where {@code ^} stands, which the text is without. */
  static Desk at(String text) {
    int caret = text.indexOf('^');
    return new Desk(text.substring(0, caret) + text.substring(caret + 1), caret);
  }

  Desk beside(String name, String other) {
    language.open(FILE.resolve(name), other);
    return this;
  }

  /** The text with the spans in {@code [[...]]}. */
  String marked(List<Span> spans) {
    return new MarkedText(text, spans).written();
  }

  /** The text with edits done. */
  String edited(List<DeskEdit> edits) {
    return apply(text, FILE, edits);
  }

  static String apply(String text, URI file, List<DeskEdit> edits) {
    StringBuilder out = new StringBuilder(text);
    edits.stream().filter(edit -> edit.file().equals(file))
        .sorted((a, b) -> b.span().compareTo(a.span()))
        .forEach(edit -> out.replace(edit.span().start(), edit.span().end(), edit.text()));
    return out.toString();
  }

  /** The outline, set in by two blanks a level. */
  static String written(List<DeskOutlineNode> nodes) {
    return nodes.stream().map(node -> node.kind() + " " + node.label()
            + (node.detail().isEmpty() ? "" : " (" + node.detail() + ")") + "\n" + written(node.children()).indent(2))
        .collect(Collectors.joining());
  }
}
