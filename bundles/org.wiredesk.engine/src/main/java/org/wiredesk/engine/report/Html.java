package org.wiredesk.engine.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes HTML in which text can never become markup. */
public final class Html {

  private final Appendable out;

  public Html(Appendable out) {
    this.out = out;
  }

  /** Markup of ours; nothing from a wire may be in it. */
  public Html raw(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  /** Text from anywhere, between tags or in a quoted attribute. */
  public Html text(String text) throws IOException {
    try {
      text.codePoints().forEach(this::character);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return this;
  }

  /** An element with nothing but text in it. */
  public Html element(String name, String cssClass, String text) throws IOException {
    raw("<" + name + (cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"") + ">");
    text(text);
    return raw("</" + name + ">");
  }

  private void character(int c) {
    try {
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isAllowed(c) ? Character.toString(c) : "\uFFFD");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** HTML forbids control characters other than white space, and UTF-8 half surrogate pairs. */
  private static boolean isAllowed(int c) {
    boolean surrogate = Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE;
    return c == '\t' || c == '\n' || !Character.isISOControl(c) && !surrogate;
  }
}
