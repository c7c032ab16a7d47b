package org.wiredesk.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiredesk.text.Span;

/** Makes name units of the tokens of one sentence. */
final class NameUnitReader {

  private static final String APOSTROPHES = "'’ʼ";
  private static final String QUOTATION_MARKS = "\"“”„«»‘’'‹›";
  private static final Set<String> CONTRACTED = Set.of("t", "ll", "re", "ve", "d", "m", "s");
  private static final int SHORTEST_TITLE_CASE_WORD = 4;

  private final List<Token> tokens;
  private final List<NameUnit> units = new ArrayList<>();
  private int at;
  /** Whether a word that stands here would have a capital anyway. */
  private boolean forcing = true;

  private NameUnitReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<NameUnit> read(List<Token> sentence) {
    NameUnitReader reader = new NameUnitReader(sentence);
    while (reader.at < sentence.size()) {
      reader.unit();
    }
    return reader.capitalsSayNothing() ? reader.units.stream().map(NameUnit::asForced).toList() : reader.units;
  }

  private void unit() {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.WORD) {
      word();
      forcing = false;
      return;
    }
    forcing = token.kind() == Token.Kind.MARK && forces(token);
    if (!isQuiet(token)) {
      units.add(new NameUnit(NameUnit.Shape.BREAK, "", token.span(), false));
    }
    at++;
  }

  private void word() {
    int first = at++;
    while (continues(first)) {
      at += 2;
    }
    Token last = tokens.get(at - 1);
    Span span = new Span(tokens.get(first).start(), last.end());
    String text = text(first, at);
    if (isInitial(text, last)) {
      units.add(new NameUnit(NameUnit.Shape.INITIAL, text, new Span(span.start(), span.end() + 1), forcing));
      at++;
      return;
    }
    units.add(new NameUnit(shape(text), text, span, forcing));
    if (isMark(at, ".") && last.touches(tokens.get(at)) && NameWords.isTitle(text)) {
      at++;
    } else if (isPossessive()) {
      at += 2;
    } else if (isMark(at, APOSTROPHES) && last.touches(tokens.get(at)) && last.text().endsWith("s")) {
      at++;
    }
  }

  /** Hyphens and apostrophes within a word, not the apostrophe of a possessive or a contraction. */
  private boolean continues(int first) {
    if (at + 1 >= tokens.size() || tokens.get(at + 1).kind() != Token.Kind.WORD
        || !tokens.get(at - 1).touches(tokens.get(at)) || !tokens.get(at).touches(tokens.get(at + 1))) {
      return false;
    }
    String next = tokens.get(at + 1).text();
    return tokens.get(at).is('-') || tokens.get(at).is('‑')
        || isMark(at, APOSTROPHES) && !CONTRACTED.contains(next.toLowerCase(Locale.ROOT));
  }

  private boolean isPossessive() {
    return isMark(at, APOSTROPHES) && tokens.get(at - 1).touches(tokens.get(at))
        && at + 1 < tokens.size() && tokens.get(at).touches(tokens.get(at + 1)) && tokens.get(at + 1).isWord("s");
  }

  private boolean isInitial(String text, Token last) {
    return text.length() == 1 && Character.isUpperCase(text.charAt(0)) && isMark(at, ".")
        && last.touches(tokens.get(at)) && at + 1 < tokens.size();
  }

  /**
   * A quotation mark behind a word opens a name or a term, "the cruiser “Moskva”"; behind anything else, or behind a
   * verb of saying, it opens a sentence.
   */
  private boolean forces(Token mark) {
    String text = mark.text();
    if (!QUOTATION_MARKS.contains(text)) {
      return forcing && !text.equals(")") || ":…?!".contains(text) || text.equals(".") && isMark(at - 1, ".");
    }
    boolean closes = at > 0 && tokens.get(at - 1).touches(mark)
        && (at + 1 == tokens.size() || !mark.touches(tokens.get(at + 1)));
    if (closes || at == 0) {
      return at == 0 || isMark(at - 1, ".?!…");
    }
    Token before = tokens.get(at - 1);
    return forcing || before.kind() != Token.Kind.WORD || NameWords.SAYING.contains(before.text())
        || before.isWord("that");
  }

  /** Quotation marks stand within names too: Joao “Nino” Vieira. */
  private static boolean isQuiet(Token token) {
    return token.kind() == Token.Kind.MARK && QUOTATION_MARKS.contains(token.text());
  }

  private boolean isMark(int place, String marks) {
    return place >= 0 && place < tokens.size() && tokens.get(place).kind() == Token.Kind.MARK
        && marks.contains(tokens.get(place).text());
  }

  private String text(int start, int end) {
    StringBuilder text = new StringBuilder();
    tokens.subList(start, end).forEach(token -> text.append(token.text()));
    return text.toString();
  }

  private static NameUnit.Shape shape(String text) {
    if (text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT))) {
      return NameUnit.Shape.ALL_CAPS;
    }
    int hyphen = text.indexOf('-');
    boolean article = hyphen > 0 && NameWords.ARTICLES.contains(text.substring(0, hyphen));
    char first = text.charAt(article ? hyphen + 1 : 0);
    boolean elided = text.length() > 2 && text.charAt(0) == 'd' && APOSTROPHES.indexOf(text.charAt(1)) >= 0
        && Character.isUpperCase(text.charAt(2));
    return Character.isUpperCase(first) || elided ? NameUnit.Shape.CAPITALISED : NameUnit.Shape.LOWER;
  }

  /** A headline in title case, which has no full stop, or anything in capitals. */
  private boolean capitalsSayNothing() {
    List<NameUnit> words = units.stream().filter(NameUnitReader::isLong).toList();
    long lower = words.stream().filter(unit -> unit.shape() == NameUnit.Shape.LOWER).count();
    boolean capitals = words.stream().allMatch(unit -> unit.shape() == NameUnit.Shape.ALL_CAPS);
    boolean sentence = isMark(tokens.size() - 1, ".?!…") || isMark(tokens.size() - 2, ".?!…");
    return words.size() >= 3 && (capitals || !sentence && lower * 5 <= words.size());
  }

  private static boolean isLong(NameUnit unit) {
    return unit.text().length() >= SHORTEST_TITLE_CASE_WORD;
  }
}
