package org.wiredesk.bitext.institutions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.text.Span;

/**
 * English words to put in the place of others.
 *
 * @param span with the article that goes
 */
public record Renaming(Span span, String text) {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> BEFORE_BARE = Set.of(
      "local", "regional", "city", "federal", "central", "main", "his", "her", "its", "their", "our", "this", "that",
      "no", "any", "every", "each", "own");
  private static final Set<String> OFFICES = Set.of("minister", "ministers", "secretary");
  private static final String BEGINNING = ".!?:\n“\"«";

  /** The usual name of a thing. */
  static Renaming usual(Line line, Span span, String wire) {
    return of(line.names().get(0), true, span, wire);
  }

  /** An abbreviation in the place of one, a ministry for a ministry; empty for a minister whom nobody calls so. */
  static Optional<Renaming> like(Line line, Mention mention, String wire) {
    List<String> words = List.of(mention.text().toLowerCase(Locale.ROOT).split(" "));
    if (words.stream().anyMatch(OFFICES::contains)) {
      return minister(line, mention).map(name -> of(name, true, mention.span(), wire));
    }
    return Optional.of(of(name(line, words), !hasArticle(mention), mention.span(), wire));
  }

  private static String name(Line line, List<String> words) {
    String usual = line.names().get(0);
    boolean ministry = words.size() > 1 && words.get(0).equals("ministry");
    return line.names().stream()
        .filter(name -> ministry ? bare(name).startsWith("Ministry ")
            : words.size() > 1 && isAbbreviation(bare(usual)) && bare(name).indexOf(' ') > 0)
        .findFirst().orElse(usual);
  }

  /** "foreign minister", with capitals where the other had some. */
  private static Optional<String> minister(Line line, Mention mention) {
    boolean capital = Character.isUpperCase(mention.text().charAt(0));
    return line.names().stream().map(Renaming::bare).filter(name -> name.endsWith(" Ministry")).findFirst()
        .map(name -> name.replace(" Ministry", " Minister"))
        .map(name -> capital ? name : name.toLowerCase(Locale.ROOT))
        .map(name -> "the " + name);
  }

  /** @param alone whether what stands there has no article of its own; else one that is missing is missing on purpose */
  private static Renaming of(String name, boolean alone, Span span, String wire) {
    String before = before(wire, span.start());
    boolean article = ARTICLES.contains(before.toLowerCase(Locale.ROOT));
    int start = article ? span.start() - before.length() - 1 : span.start();
    boolean bare = !article && (!alone || isBareBehind(before, wire, span.start()));
    String text = bare ? bare(name) : name;
    boolean capital = isBeginning(wire, start) || article && Character.isUpperCase(before.charAt(0));
    return new Renaming(
        new Span(start, span.end()), capital ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text);
  }

  /** The word directly before a place, with the "'s" behind it. */
  private static String before(String wire, int at) {
    int end = at - 1;
    if (end < 0 || wire.charAt(end) != ' ') {
      return "";
    }
    int start = end;
    while (start > 0 && (Character.isLetter(wire.charAt(start - 1)) || "'’".indexOf(wire.charAt(start - 1)) >= 0)) {
      start--;
    }
    return wire.substring(start, end);
  }

  /** "Russian", "Kiev's", "local" */
  private static boolean isBareBehind(String word, String wire, int at) {
    if (word.isEmpty()) {
      return false;
    }
    boolean name = Character.isUpperCase(word.charAt(0)) && !isBeginning(wire, at - 1 - word.length());
    return name || word.endsWith("'s") || word.endsWith("’s") || BEFORE_BARE.contains(word);
  }

  private static boolean isBeginning(String wire, int at) {
    int place = at - 1;
    while (place >= 0 && wire.charAt(place) == ' ') {
      place--;
    }
    return place < 0 || BEGINNING.indexOf(wire.charAt(place)) >= 0;
  }

  /** As the table writes what stands there; ministries have one. */
  private static boolean hasArticle(Mention mention) {
    Optional<String> written = mention.lines().stream().flatMap(line -> line.names().stream())
        .filter(name -> bare(name).equalsIgnoreCase(mention.text())).findFirst();
    return written.map(name -> !bare(name).equals(name)).orElse(true);
  }

  private static String bare(String name) {
    int blank = name.indexOf(' ');
    return blank > 0 && ARTICLES.contains(name.substring(0, blank)) ? name.substring(blank + 1) : name;
  }

  private static boolean isAbbreviation(String name) {
    return name.chars().noneMatch(c -> Character.isLowerCase(c) || c == ' ');
  }
}
