package org.wiredesk.engine.report;

import java.io.IOException;
import org.wiredesk.text.Span;

/**
 * Something said about words of a wire, with a number that leads from the text to the margin and back.
 *
 * @param span the words
 * @param label the number
 * @param id of the note on the page; the place in the text has the same with {@code -at} behind
 * @param cssClass that style rules know it by
 */
public record MarginNote(Span span, String label, String id, String cssClass, Body body) {

  /** What it says. */
  public interface Body {
    void write(Html html) throws IOException;
  }

  String markId() {
    return id + "-at";
  }

  void write(Html html) throws IOException {
    html.raw("<li class=\"note " + cssClass + "\" id=\"" + id + "\"><a class=\"back\" href=\"#" + markId()
        + "\" title=\"To the words in the text\">").text(label).raw("</a><div>");
    body.write(html);
    html.raw("</div></li>\n");
  }
}
