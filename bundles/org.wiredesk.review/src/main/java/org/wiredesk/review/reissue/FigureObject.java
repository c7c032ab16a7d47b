package org.wiredesk.review.reissue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.text.Span;

/** Names what a figure counts, as far as the words beside it tell: "number of dead", "number of tons", "percentage". */
final class FigureObject {

  private static final int WORDS_AHEAD = 6;
  private static final int WORDS_BACK = 4;
  private static final int AROUND = 160;

  private static final Map<String, String> CASUALTIES = Map.ofEntries(
      Map.entry("killed", "dead"), Map.entry("dead", "dead"), Map.entry("died", "dead"), Map.entry("killing", "dead"),
      Map.entry("kills", "dead"), Map.entry("injured", "injured"), Map.entry("injuring", "injured"),
      Map.entry("hurt", "injured"), Map.entry("wounded", "wounded"), Map.entry("wounding", "wounded"),
      Map.entry("missing", "missing"), Map.entry("arrested", "people arrested"),
      Map.entry("detained", "people detained"));
  private static final Set<String> STOPS = Set.of(".", ",", ";", "and", "but", "while", "–", "—");
  private static final Set<String> PEOPLE = Set.of("people", "men", "women", "children", "policemen", "servicemen");

  private FigureObject() {}

  static String of(String text, Span figure) {
    Tokens behind = Tokens.of(text, new Span(figure.end(), Math.min(text.length(), figure.end() + AROUND)));
    Tokens ahead = Tokens.of(text, new Span(Math.max(0, figure.start() - AROUND), figure.start()));
    int first = noun(behind);
    String next = behind.word(first).toLowerCase(Locale.ROOT);
    int last = ahead.size() - 1;
    while (!Figures.in(List.of(ahead.word(last))).isEmpty() && !isMoney(ahead.word(last))) {
      last--;
    }
    String words = figure.of(text);
    boolean signed = isMoney(ahead.word(last)) || isMoney(words.substring(0, Math.min(1, words.length())));
    if (signed || isOfMoney(next) || isOfMoney(lastWord(words))) {
      return "amount";
    }
    if (next.equals("%") || next.equals("percent") || next.equals("per") || figure.of(text).endsWith("%")) {
      return "percentage";
    }
    return casualties(behind, first, ahead, last).orElseGet(() -> counted(behind, first));
  }

  /** Behind "million" and "of". */
  private static int noun(Tokens behind) {
    int first = 0;
    while (Figures.isScale(behind.word(first)) || behind.word(first).equals("of")) {
      first++;
    }
    return first;
  }

  private static String lastWord(String figure) {
    return figure.substring(figure.lastIndexOf(' ') + 1);
  }

  private static boolean isOfMoney(String word) {
    return Figures.isUnit(word) && !word.equals("%") && !word.startsWith("per") && !word.equals("cent");
  }

  private static boolean isMoney(String word) {
    return word.length() == 1 && "$€£₽".contains(word);
  }

  private static Optional<String> casualties(Tokens behind, int first, Tokens ahead, int last) {
    for (int i = first; i < first + WORDS_AHEAD && !STOPS.contains(behind.word(i)); i++) {
      String found = CASUALTIES.get(behind.word(i).toLowerCase(Locale.ROOT));
      if (found != null) {
        return Optional.of("number of " + found);
      }
    }
    for (int i = last; i > last - WORDS_BACK && !STOPS.contains(ahead.word(i)); i--) {
      String found = CASUALTIES.get(ahead.word(i).toLowerCase(Locale.ROOT));
      if (found != null) {
        return Optional.of("number of " + found);
      }
    }
    return Optional.empty();
  }

  /** The plural noun behind it, alone or behind one word more. */
  private static String counted(Tokens behind, int first) {
    String next = behind.word(first);
    if (isPlural(next)) {
      return "number of " + next;
    }
    String noun = behind.word(first + 1);
    boolean described = Tokens.isWord(next) && !TellingWords.isFunctionWord(next)
        && List.of(next, noun).stream().allMatch(FigureObject::isLower);
    return described && isPlural(noun) ? "number of " + next + " " + noun : "figure";
  }

  private static boolean isPlural(String word) {
    return PEOPLE.contains(word)
        || word.length() > 3 && isLower(word) && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
            && !TellingWords.isFunctionWord(word);
  }

  private static boolean isLower(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> Character.isLowerCase(c) || c == '-');
  }
}
