package org.wiredesk.review.anchors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.wiredesk.text.Span;

/** A text under random edits that remembers for each of its letters where it came from. */
final class EditedText {

  /** What must not change under a note unseen. */
  enum Particular { FIGURE, DATE, NAME }

  /** @param span of the old word, where the new one begins */
  record Change(Particular kind, Span span) {}

  private record Letter(char c, int origin) {}

  private static final List<String> DAYS_AND_MONTHS = List.of(
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December");

  /** For letters that were not in the text at first. */
  private static final int NEW = -1;

  private final List<Letter> letters = new ArrayList<>();
  private final Random random;

  EditedText(String text, Random random) {
    this.random = random;
    for (int i = 0; i < text.length(); i++) {
      letters.add(new Letter(text.charAt(i), i));
    }
  }

  String text() {
    StringBuilder text = new StringBuilder(letters.size());
    letters.forEach(letter -> text.append(letter.c()));
    return text.toString();
  }

  /** Where what is left of a span of the first text stands, from its first letter to its last; moved pieces included. */
  Optional<Span> whereabouts(Span span) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < letters.size(); i++) {
      int origin = letters.get(i).origin();
      if (origin >= span.start() && origin < span.end()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new Span(first, last + 1));
  }

  void edit() {
    switch (random.nextInt(7)) {
      case 0 -> insertWords();
      case 1 -> deleteWords();
      case 2 -> retypeWord();
      case 3 -> moveParagraph();
      case 4 -> changeCase();
      case 5 -> changeMarks();
      default -> rewriteSentence();
    }
  }

  private void insertWords() {
    Span word = anyWord();
    replace(new Span(word.start(), word.start()), wordsOfText(1 + random.nextInt(4)) + " ");
  }

  private void deleteWords() {
    String text = text();
    List<Span> words = TextWords.spans(text);
    int first = random.nextInt(words.size());
    int last = Math.min(words.size() - 1, first + random.nextInt(3));
    replace(new Span(words.get(first).start(), words.get(last).end()), "");
  }

  /** With one letter changed. */
  private void retypeWord() {
    Span word = anyWord();
    int at = word.start() + random.nextInt(word.length());
    replace(new Span(at, at + 1), String.valueOf((char) ('a' + random.nextInt(26))));
  }

  private void moveParagraph() {
    List<Span> paragraphs = pieces("\n\n");
    Span moved = paragraphs.get(random.nextInt(paragraphs.size()));
    List<Letter> cut = new ArrayList<>(letters.subList(moved.start(), moved.end()));
    letters.subList(moved.start(), moved.end()).clear();
    List<Span> left = pieces("\n\n");
    int to = left.isEmpty() ? 0 : left.get(random.nextInt(left.size())).start();
    letters.addAll(to, cut);
  }

  private void changeCase() {
    Span word = anyWord();
    boolean whole = random.nextBoolean();
    for (int i = word.start(); i < (whole ? word.end() : word.start() + 1); i++) {
      Letter letter = letters.get(i);
      char c = letter.c();
      letters.set(i, new Letter(
          Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c), letter.origin()));
    }
  }

  private void changeMarks() {
    boolean curly = random.nextBoolean();
    boolean open = true;
    for (int i = 0; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      if ("\"“”".indexOf(letter.c()) >= 0) {
        letters.set(i, new Letter(curly ? open ? '“' : '”' : '"', letter.origin()));
        open = !open;
      }
    }
  }

  private void rewriteSentence() {
    List<Span> sentences = pieces(". ");
    Span sentence = sentences.get(random.nextInt(sentences.size()));
    replace(new Span(sentence.start(), Math.max(sentence.start(), sentence.end() - 2)), wordsOfText(12));
  }

  /** Changes a figure, a date or a name of a span, wherever the span is now; empty when it has none. */
  Optional<Change> changeParticular(Span span) {
    String text = text();
    List<Span> words = whereabouts(span).map(now -> TextWords.spans(now.of(text)).stream()
        .map(word -> word.shift(now.start())).filter(word -> isOf(span, word) && isParticular(word.of(text))).toList())
        .orElse(List.of());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Span word = words.get(random.nextInt(words.size()));
    Particular kind = kind(word.of(text));
    replace(word, changed(word.of(text), kind));
    return Optional.of(new Change(kind, word));
  }

  /** Whether every letter of a word was in a span of the first text. */
  private boolean isOf(Span span, Span word) {
    return letters.subList(word.start(), word.end()).stream().map(Letter::origin)
        .allMatch(origin -> origin >= span.start() && origin < span.end());
  }

  private static boolean isParticular(String word) {
    return Character.isUpperCase(word.charAt(0)) || word.chars().anyMatch(Character::isDigit);
  }

  private static Particular kind(String word) {
    if (word.chars().anyMatch(Character::isDigit)) {
      return Particular.FIGURE;
    }
    return DAYS_AND_MONTHS.contains(word) ? Particular.DATE : Particular.NAME;
  }

  private String changed(String word, Particular kind) {
    if (kind == Particular.DATE) {
      int at = DAYS_AND_MONTHS.indexOf(word);
      int first = at < 7 ? 0 : 7;
      int count = at < 7 ? 7 : 12;
      return DAYS_AND_MONTHS.get(first + (at - first + 1 + random.nextInt(count - 1)) % count);
    }
    List<Integer> places = IntStream.range(0, word.length())
        .filter(i -> kind == Particular.FIGURE ? Character.isDigit(word.charAt(i)) : Character.isLetter(word.charAt(i)))
        .boxed().toList();
    int place = places.get(random.nextInt(places.size()));
    return word.substring(0, place) + other(word.charAt(place)) + word.substring(place + 1);
  }

  private char other(char c) {
    if (Character.isDigit(c)) {
      return (char) ('0' + (Character.digit(c, 10) + 1 + random.nextInt(9)) % 10);
    }
    String letters = Character.isUpperCase(c) ? "BCDFGHKLMNPRSTV" : "bcdfghklmnprstv";
    int at = letters.indexOf(c);
    return letters.charAt((at + 1 + random.nextInt(letters.length() - 1)) % letters.length());
  }

  private void replace(Span span, String replacement) {
    letters.subList(span.start(), span.end()).clear();
    List<Letter> added = new ArrayList<>();
    replacement.chars().forEach(c -> added.add(new Letter((char) c, NEW)));
    letters.addAll(span.start(), added);
  }

  private Span anyWord() {
    List<Span> words = TextWords.spans(text());
    return words.get(random.nextInt(words.size()));
  }

  private String wordsOfText(int count) {
    String text = text();
    List<Span> words = TextWords.spans(text);
    StringBuilder some = new StringBuilder();
    for (int i = 0; i < count; i++) {
      some.append(i == 0 ? "" : " ").append(words.get(random.nextInt(words.size())).of(text));
    }
    return some.toString();
  }

  /** Each with the separator behind it. */
  private List<Span> pieces(String separator) {
    String text = text();
    List<Span> pieces = new ArrayList<>();
    int start = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
      pieces.add(new Span(start, at + separator.length()));
      start = at + separator.length();
    }
    if (start < text.length()) {
      pieces.add(new Span(start, text.length()));
    }
    return pieces;
  }
}
