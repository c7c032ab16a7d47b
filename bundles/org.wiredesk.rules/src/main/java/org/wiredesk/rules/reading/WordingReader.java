package org.wiredesk.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wiredesk.checks.api.phrases.PosTags;
import org.wiredesk.checks.api.phrases.Wording;

/** Reads messages and suggestions: text with places such as {@code {who}}, {@code {verb as VBG}}, {@code {say like verb}}. */
final class WordingReader {

  /** What is wrong with a wording, in words for its author. */
  static final class BadWordingException extends Exception {
    private static final long serialVersionUID = 1;

    BadWordingException(String message) {
      super(message);
    }
  }

  private final Set<String> labels;

  /** @param labels those of the rule's patterns */
  WordingReader(Set<String> labels) {
    this.labels = labels;
  }

  Wording read(String text) throws BadWordingException {
    List<Wording.Part> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      int end = open < 0 ? text.length() : open;
      if (end > at) {
        parts.add(new Wording.Text(text.substring(at, end)));
      }
      if (open < 0) {
        break;
      }
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new BadWordingException("a “{” without its “}”");
      }
      parts.add(place(text.substring(open + 1, close)));
      at = close + 1;
    }
    return new Wording(parts);
  }

  private Wording.Part place(String inside) throws BadWordingException {
    String[] words = inside.strip().split(" +");
    if (words.length == 1) {
      return new Wording.Found(label(words[0]));
    }
    if (words.length == 3 && words[1].equals("as")) {
      if (!PosTags.ALL.contains(words[2])) {
        throw new BadWordingException("there is no tag “" + words[2] + "”" + Catalog.hint(words[2], PosTags.ALL));
      }
      return new Wording.Inflected(label(words[0]), words[2]);
    }
    if (words.length == 3 && words[1].equals("like")) {
      return new Wording.Like(words[0], label(words[2]));
    }
    throw new BadWordingException(
        "“{" + inside + "}” is none of {label}, {label as TAG} and {word like label}");
  }

  private String label(String name) throws BadWordingException {
    if (!labels.contains(name)) {
      throw new BadWordingException("no part of the pattern is labelled “" + name + "”; write " + name + ":\"word\"");
    }
    return name;
  }
}
