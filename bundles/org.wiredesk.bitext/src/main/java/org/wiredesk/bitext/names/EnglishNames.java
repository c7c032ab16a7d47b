package org.wiredesk.bitext.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiredesk.mentions.Token;
import org.wiredesk.text.CalendarWords;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Reads the names of one sentence of the translation. */
final class EnglishNames {

  private static final int LONGEST_KNOWN = 4;
  private static final int LONGEST_ACRONYM = 6;
  /** A word behind one of these has a capital anyway. */
  private static final String FORCING = ".!?:…«“\"‘'–—";
  private static final Set<String> FUNCTION_WORDS = Set.of(
      "i", "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "a", "an", "the", "mr", "mrs", "ms", "dr", "prof",
      "st", "sir", "jr", "sr", "gen", "col", "lt", "sgt", "capt", "rep", "sen", "gov", "rev", "no", "am", "pm", "tv",
      "ok", "ceo", "co", "inc", "ltd", "corp", "etc", "vs", "mp", "covid", "id", "it", "gmt", "est", "utc", "dna",
      "phd", "cd", "dvd", "pc", "usd", "eur");

  private final List<Token> tokens;
  private final TraditionalNames traditions;
  private final NameBook book;
  private final List<EnglishName> names = new ArrayList<>();
  private List<NameWord> run = new ArrayList<>();
  private boolean runForced;
  private boolean forcing = true;
  private int at;

  private EnglishNames(List<Token> tokens, TraditionalNames traditions, NameBook book) {
    this.tokens = tokens;
    this.book = book;
    this.traditions = traditions;
  }

  /** None where all is in capitals. */
  static List<EnglishName> of(Sentence sentence, TraditionalNames traditions, NameBook book) {
    if (sentence.text().codePoints().noneMatch(Character::isLowerCase)) {
      return List.of();
    }
    EnglishNames reader = new EnglishNames(Token.of(sentence), traditions, book);
    while (reader.at < reader.tokens.size()) {
      reader.next();
    }
    reader.close();
    return reader.names;
  }

  private void next() {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.WORD) {
      boolean joins = token.is('-') || token.is('‑') || token.is('.') && isInitial(at - 1);
      if (!joins) {
        close();
      }
      forcing = !joins && FORCING.indexOf(token.text().charAt(0)) >= 0;
      at++;
      return;
    }
    if (!Character.isUpperCase(token.text().codePointAt(0))) {
      lower(token);
      forcing = false;
      at++;
      return;
    }
    upper(token);
    forcing = false;
  }

  /** "Hyun-jin" is one word of a name, but not "Riga-based". */
  private void lower(Token token) {
    if (!isTail(token)) {
      close();
    } else if (!run.isEmpty() && !CommonWords.contains(token.text())) {
      NameWord last = run.remove(run.size() - 1);
      Span span = new Span(last.span().start(), token.end());
      run.add(new NameWord(span, last.text() + "-" + token.text(), last.kind(), last.subjects(), last.translations()));
    }
  }

  private boolean isTail(Token token) {
    return at > 0 && tokens.get(at - 1).touches(token) && tokens.get(at - 1).is('-');
  }

  private boolean isInitial(int place) {
    return place >= 0 && tokens.get(place).kind() == Token.Kind.WORD && tokens.get(place).text().length() == 1
        && Character.isUpperCase(tokens.get(place).text().charAt(0));
  }

  private void upper(Token token) {
    if (run.isEmpty()) {
      runForced = forcing;
    }
    if (FUNCTION_WORDS.contains(token.text().toLowerCase(Locale.ROOT)) || !isLatin(token.text())) {
      close();
      at++;
      return;
    }
    for (int count = Math.min(LONGEST_KNOWN * 2, tokens.size() - at); count > 0; count--) {
      String phrase = phrase(at, at + count);
      Set<String> subjects = phrase.isEmpty() ? Set.of() : traditions.subjectsOrPeople(phrase);
      List<String> translations = phrase.isEmpty() ? List.of() : book.translations(phrase);
      if (!(subjects.isEmpty() && translations.isEmpty()) && !isWordForAcronym(phrase)) {
        Span span = new Span(token.start(), tokens.get(at + count - 1).end());
        run.add(new NameWord(span, phrase, NameWord.Kind.KNOWN, subjects, translations));
        at += count;
        return;
      }
    }
    single(token);
    at++;
  }

  /** What was left in another script is told by others. */
  private static boolean isLatin(String word) {
    return word.codePoints().allMatch(c -> !Character.isLetter(c) || Writing.of(c) == Writing.LATIN);
  }

  /** The words of some tokens as a table would have them; empty if they are no phrase. */
  private String phrase(int from, int to) {
    Token last = tokens.get(to - 1);
    if (last.kind() != Token.Kind.WORD && !last.is('.') || to < tokens.size() && isGlued(to)) {
      return "";
    }
    StringBuilder phrase = new StringBuilder(tokens.get(from).text());
    for (int i = from + 1; i < to; i++) {
      Token token = tokens.get(i);
      boolean dot = token.is('.') && tokens.get(i - 1).touches(token) && tokens.get(i - 1).text().length() == 1;
      if (token.kind() != Token.Kind.WORD && !dot && !token.is('-') && !token.is('’') && !token.is('\'')) {
        return "";
      }
      phrase.append(tokens.get(i - 1).touches(token) ? "" : " ").append(token.text());
    }
    return phrase.toString();
  }

  /** "U.S" before the last dot is no phrase of its own. */
  private boolean isGlued(int to) {
    Token last = tokens.get(to - 1);
    return tokens.get(to).is('.') && last.touches(tokens.get(to)) && last.text().length() == 1;
  }

  /** "Who" and "Is" are words; in capitals they are bodies. */
  private static boolean isWordForAcronym(String phrase) {
    return phrase.length() < 4 && !phrase.equals(phrase.toUpperCase(Locale.ROOT)) && CommonWords.contains(phrase);
  }

  private void single(Token token) {
    String text = token.text();
    String lower = text.toLowerCase(Locale.ROOT);
    if (text.length() < 2) {
      return;
    }
    if (CalendarWords.month(text).isPresent() || CalendarWords.weekday(text).isPresent()) {
      close();
      return;
    }
    run.add(new NameWord(token.span(), text, kind(text, lower), Set.of(), List.of()));
  }

  private NameWord.Kind kind(String text, String lower) {
    if (text.length() <= LONGEST_ACRONYM && text.equals(text.toUpperCase(Locale.ROOT))) {
      return NameWord.Kind.ACRONYM;
    }
    boolean common = CommonWords.contains(lower) || isContracted() || Peoples.contains(lower)
        || run.isEmpty() && runForced && CommonWords.isRarer(lower);
    return common ? NameWord.Kind.COMMON : NameWord.Kind.SOUND;
  }

  /** "Wouldn't" */
  private boolean isContracted() {
    return at + 2 < tokens.size() && "'’".contains(tokens.get(at + 1).text())
        && tokens.get(at).touches(tokens.get(at + 1))
        && Set.of("t", "ll", "re", "ve", "d", "m").contains(tokens.get(at + 2).text());
  }

  private void close() {
    boolean starter = run.size() > 1 && runForced && run.get(0).kind() == NameWord.Kind.COMMON;
    if (!run.isEmpty()) {
      names.add(new EnglishName(starter ? run.subList(1, run.size()) : run, runForced && !starter));
      run = new ArrayList<>();
    }
  }
}
