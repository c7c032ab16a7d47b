package org.wiredesk.rules.ui.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/**
 * Simple HTML as a text with styles: {@code b i br p ul li} and entities of signs. Other tags are left out, their words
 * stay.
 *
 * @param styles in the order of the text, none overlapping another
 */
record HtmlText(String text, List<StyleRange> styles) {

  private static final String BULLET = "\u2022 ";

  static HtmlText of(String html) {
    return new Reading(html).read();
  }

  /** Makes text safe to stand in HTML. */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static final class Reading {

    private final String html;
    private final StringBuilder out = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private int fontStyle = SWT.NORMAL;
    private int styledFrom;
    private boolean blank;

    Reading(String html) {
      this.html = html;
    }

    HtmlText read() {
      int at = 0;
      while (at < html.length()) {
        int end = endAt(at);
        if (html.charAt(at) == '<') {
          tag(html.substring(at + 1, end - 1).strip().toLowerCase(Locale.ROOT));
        } else if (html.charAt(at) == '&') {
          word(sign(html.substring(at + 1, end - 1)));
        } else {
          words(html.charAt(at));
        }
        at = end;
      }
      style(fontStyle);
      return new HtmlText(out.toString().stripTrailing(), fitting(out.toString().stripTrailing().length()));
    }

    /** Behind the tag, the entity or the character that begins here; a sign that begins none stands for itself. */
    private int endAt(int at) {
      char c = html.charAt(at);
      int close = c == '<' ? html.indexOf('>', at) : c == '&' ? html.indexOf(';', at) : -1;
      return close < 0 ? at + 1 : close + 1;
    }

    private List<StyleRange> fitting(int length) {
      return styles.stream().filter(style -> style.start + style.length <= length).toList();
    }

    private void tag(String tag) {
      switch (tag) {
        case "b", "strong" -> style(fontStyle | SWT.BOLD);
        case "/b", "/strong" -> style(fontStyle & ~SWT.BOLD);
        case "i", "em" -> style(fontStyle | SWT.ITALIC);
        case "/i", "/em" -> style(fontStyle & ~SWT.ITALIC);
        case "br", "br/", "br /" -> line();
        case "p" -> paragraph();
        case "ul", "/ul", "/p", "/li" -> newLine();
        case "li" -> {
          newLine();
          out.append(BULLET);
        }
        default -> { }
      }
    }

    private static String sign(String entity) {
      return switch (entity) {
        case "lt" -> "<";
        case "gt" -> ">";
        case "amp", "" -> "&";
        case "quot" -> "\"";
        case "apos", "#39" -> "'";
        case "nbsp" -> "\u00a0";
        default -> "&" + entity + ";";
      };
    }

    /** White space in a row counts as one blank. */
    private void words(char c) {
      if (Character.isWhitespace(c)) {
        blank = true;
      } else {
        word(String.valueOf(c));
      }
    }

    private void word(String sign) {
      if (blank && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
        out.append(' ');
      }
      blank = false;
      out.append(sign);
    }

    private void line() {
      blank = false;
      out.append('\n');
    }

    private void newLine() {
      if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
        line();
      }
    }

    private void paragraph() {
      newLine();
      if (!out.isEmpty() && !out.toString().endsWith("\n\n")) {
        line();
      }
    }

    private void style(int next) {
      if (fontStyle != SWT.NORMAL && out.length() > styledFrom) {
        StyleRange style = new StyleRange(styledFrom, out.length() - styledFrom, null, null, fontStyle);
        styles.add(style);
      }
      if (blank && next != SWT.NORMAL && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
        out.append(' ');
        blank = false;
      }
      fontStyle = next;
      styledFrom = out.length();
    }
  }
}
