package org.wiredesk.review.decisions;

import java.util.List;
import java.util.Random;
import org.wiredesk.text.Paragraph;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** A wire under random edits that knows where one of its sentences is now. */
final class Draft {

  private final Random random;
  private final StringBuilder text;
  private Span own;

  Draft(String text, Span own, Random random) {
    this.text = new StringBuilder(text);
    this.own = own;
    this.random = random;
  }

  String text() {
    return text.toString();
  }

  Span own() {
    return own;
  }

  void editElsewhere() {
    switch (random.nextInt(4)) {
      case 0 -> editOther("Reportedly ");
      case 1 -> editOther("");
      case 2 -> insertParagraph();
      default -> moveParagraph();
    }
  }

  /** Puts words in the place of a word of another sentence; its end stays. */
  private void editOther(String with) {
    List<Sentence> others = Wire.of(text()).sentences().stream()
        .filter(sentence -> !sentence.span().overlaps(own) && sentence.text().indexOf(' ') > 0).toList();
    if (!others.isEmpty()) {
      Sentence other = others.get(random.nextInt(others.size()));
      int start = other.span().start();
      replace(new Span(start, start + (with.isEmpty() ? other.text().indexOf(' ') + 1 : 0)), with);
    }
  }

  private void insertParagraph() {
    List<Paragraph> paragraphs = Wire.of(text()).paragraphs();
    int at = paragraphs.get(random.nextInt(paragraphs.size())).span().start();
    replace(new Span(at, at), "More was said about this by nobody, observers stress.\n\n");
  }

  /** One that is not our own goes before another; the last of them has no line behind it and stays. */
  private void moveParagraph() {
    List<Paragraph> paragraphs = Wire.of(text()).paragraphs();
    int from = random.nextInt(paragraphs.size() - 1);
    Span moved = new Span(paragraphs.get(from).span().start(), paragraphs.get(from + 1).span().start());
    if (moved.overlaps(own)) {
      return;
    }
    String words = moved.of(text());
    replace(moved, "");
    List<Paragraph> left = Wire.of(text()).paragraphs();
    int at = left.get(random.nextInt(left.size())).span().start();
    replace(new Span(at, at), words);
  }

  /** Changes a letter, puts in a word or takes one out, anywhere in the sentence but in its first and last word. */
  void editOwn() {
    int blank = text.indexOf(" ", own.start());
    int last = text.lastIndexOf(" ", own.end() - 1);
    int at = blank + 1 + random.nextInt(Math.max(1, last - blank));
    Span letter = new Span(at, at + 1);
    Span before = own;
    switch (random.nextInt(3)) {
      case 0 -> replace(new Span(at, at), " really ");
      case 1 -> replace(letter, text.charAt(at) == 'x' ? "q" : "x");
      default -> replace(letter, "");
    }
    own = new Span(before.start(), Math.min(text.length(), before.end() + 8));
  }

  private void replace(Span span, String with) {
    text.replace(span.start(), span.end(), with);
    if (span.end() <= own.start()) {
      own = own.shift(with.length() - span.length());
    }
  }
}
