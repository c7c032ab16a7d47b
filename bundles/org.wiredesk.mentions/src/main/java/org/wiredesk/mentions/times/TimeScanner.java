package org.wiredesk.mentions.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/**
 * Finds the temporal expressions of a text and tells what they mean. At each place the recogniser that reads furthest
 * wins; each looks at a bounded number of tokens, so the time taken is linear in the length of the text.
 */
public final class TimeScanner {

  private final Language language;

  private TimeScanner(Language language) {
    this.language = language;
  }

  /** Whether the dates of a locale's language are known. */
  public static boolean knows(Locale locale) {
    return Languages.knows(locale);
  }

  /**
   * The scanner of a language; the locale's language alone matters.
   *
   * @throws IllegalArgumentException if its dates are not known
   */
  public static TimeScanner of(Locale locale) {
    return new TimeScanner(Languages.of(locale));
  }

  /** The expressions of a wire, seen from its own date. */
  public List<TimeMention> scan(Wire wire) {
    return scan(wire.text(), wire.date().map(WireDate::day));
  }

  /**
   * The expressions in order, none overlapping another.
   *
   * @param today the day that the text speaks from; without it relative expressions have a type and a grain only
   */
  public List<TimeMention> scan(String text, Optional<LocalDate> today) {
    Tokens tokens = Tokens.of(text);
    List<TimeMention> found = new ArrayList<>();
    Mentioned mentioned = Mentioned.NOTHING;
    int at = 0;
    while (at < tokens.size()) {
      List<Phrase> phrases = longest(tokens, at);
      for (Phrase phrase : phrases) {
        Tense tense = language.tense().of(tokens, phrase.from(), phrase.to());
        Resolution resolution = phrase.meaning().in(new Situation(today, tense, mentioned));
        mentioned = mentioned.and(resolution.value(), phrase.isComparison());
        found.add(new TimeMention(tokens.span(phrase.from(), phrase.to()), phrase.type(), resolution.value(),
            phrase.modifier(), resolution.anchor(), phrase.rule(), tense, phrase.written()));
      }
      at = phrases.isEmpty() ? at + 1 : end(phrases);
    }
    return found;
  }

  /** No expression begins with a mark, but for the apostrophe of "'90s". */
  private List<Phrase> longest(Tokens tokens, int at) {
    if (tokens.at(at).kind() == Token.Kind.MARK && !tokens.is(at, "'")) {
      return List.of();
    }
    List<Phrase> best = List.of();
    for (Recogniser recogniser : language.recognisers()) {
      List<Phrase> phrases = recogniser.at(tokens, at);
      if (!phrases.isEmpty() && (best.isEmpty() || end(phrases) > end(best))) {
        best = phrases;
      }
    }
    return best;
  }

  private static int end(List<Phrase> phrases) {
    return phrases.get(phrases.size() - 1).to();
  }
}
