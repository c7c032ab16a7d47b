package org.wiredesk.imports.desk;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.Span;

/** Cuts a desk file into its words, strings and marks; comments and white space are left out. */
final class Tokens {

  private final String text;
  private final List<Token> found = new ArrayList<>();

  private Tokens(String text) {
    this.text = text;
  }

  static List<Token> of(String text) {
    Tokens tokens = new Tokens(text);
    int at = 0;
    while (at < text.length()) {
      at = tokens.next(at);
    }
    return tokens.found;
  }

  private int next(int at) {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF') {
      return at + 1;
    } else if (text.startsWith("//", at)) {
      return endOf("\n", at);
    } else if (text.startsWith("/*", at)) {
      return endOf("*/", at + 2);
    }
    int end = c == '"' ? endOfString(at) : c == '<' ? endOf(">", at) : isOfWord(c) ? endOfWord(at) : at + 1;
    found.add(new Token(text.substring(at, end), new Span(at, end)));
    return end;
  }

  private int endOf(String mark, int at) {
    int end = text.indexOf(mark, at);
    return end < 0 ? text.length() : end + mark.length();
  }

  private int endOfString(int at) {
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '"') {
        return i + 1;
      }
    }
    return text.length();
  }

  private int endOfWord(int at) {
    int end = at;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(char c) {
    return c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '$' || c == '.';
  }
}
