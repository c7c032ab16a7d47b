package org.wiredesk.languagetool;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.mentions.Names;
import org.wiredesk.text.Span;

/**
 * Tells slips from words that LanguageTool merely does not know. News is full of names, and a dictionary of few of
 * them: an unknown word with a capital is a name unless it is one slip away from an everyday word or from a name that
 * the wire itself writes otherwise. An unknown word without a capital is a slip, unless it stands inside a foreign name
 * or the wire uses it as a term.
 */
final class SpellingJudge {

  /** So often an unknown word without everyday neighbours is a term. */
  private static final int TERM_REPEATS = 3;

  private final String text;
  private final Names names;
  private final Map<Character, List<String>> namesByInitial;
  private final Set<String> known;
  private final Vocabulary vocabulary;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<Integer, RuleMatch> byStart = new HashMap<>();
  private final Map<Integer, RuleMatch> byEnd = new HashMap<>();

  /** @param matches all matches in {@code text}, of whatever rules */
  SpellingJudge(String text, List<RuleMatch> matches, CheckContext context, Vocabulary vocabulary) {
    this.text = text;
    this.names = context.mentions().names();
    this.namesByInitial = names.all().stream().map(Names.Name::text).filter(name -> !name.isEmpty())
        .collect(Collectors.groupingBy(SpellingJudge::initial));
    this.known = withLowerCase(context.profile().words());
    this.vocabulary = vocabulary;
    for (RuleMatch match : matches) {
      if (isSpelling(match)) {
        counts.merge(word(match), 1, Integer::sum);
        byStart.put(match.getFromPos(), match);
        byEnd.put(match.getToPos(), match);
      }
    }
  }

  static boolean isSpelling(RuleMatch match) {
    return match.getRule() instanceof SpellingCheckRule;
  }

  static Span span(RuleMatch match) {
    return new Span(match.getFromPos(), match.getToPos());
  }

  /** Whether the word is right in another English than the wire's. */
  boolean isOfOtherVariant(RuleMatch match) {
    return vocabulary.isAtHomeElsewhere(word(match));
  }

  /** Whether a spelling match is worth an editor's look. */
  boolean isSlip(RuleMatch match) {
    String word = word(match);
    if (isKnown(word) || WordShape.isInAddress(text, match.getFromPos(), match.getToPos())) {
      return false;
    }
    if (WordShape.hasStickyCapital(word) && vocabulary.knows(capitalised(word))) {
      return true;
    }
    if (vocabulary.isSlipOfCommonWord(word) || misspelledName(word).isPresent()) {
      return true;
    }
    boolean mayBeName = WordShape.isCapitalised(word)
        || WordShape.isAbbreviation(word)
        || WordShape.isParticleAndName(word)
        || isInsideName(match)
        || counts.get(word) >= TERM_REPEATS;
    return !mayBeName;
  }

  /** The name of this wire that a word misspells, if there is one; Ivanov and Ivanova are two names. */
  Optional<String> misspelledName(String word) {
    if (!WordShape.isCapitalised(word)) {
      return Optional.empty();
    }
    return namesByInitial.getOrDefault(initial(word), List.of()).stream()
        .filter(name -> NearMiss.of(word, name) && !name.startsWith(word))
        .findFirst();
  }

  private boolean isKnown(String word) {
    return names.isName(word) || known.contains(word) || isPluralOf(word, known);
  }

  private static boolean isPluralOf(String word, Set<String> words) {
    return word.endsWith("s") && words.contains(word.substring(0, word.length() - 1))
        || word.endsWith("es") && words.contains(word.substring(0, word.length() - 2));
  }

  /** "Usti nad Labem": beside an unknown word with a capital. */
  private boolean isInsideName(RuleMatch match) {
    RuleMatch before = byEnd.get(match.getFromPos() - 1);
    RuleMatch after = byStart.get(match.getToPos() + 1);
    return before != null && WordShape.isCapitalised(word(before))
        || after != null && WordShape.isCapitalised(word(after));
  }

  private String word(RuleMatch match) {
    return WordShape.withoutPossessive(text.substring(match.getFromPos(), match.getToPos()));
  }

  private static char initial(String word) {
    return Character.toLowerCase(word.charAt(0));
  }

  private static String capitalised(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ENGLISH);
  }

  /** A word entered without a capital may begin a sentence. */
  private static Set<String> withLowerCase(Set<String> words) {
    Set<String> all = new HashSet<>(words);
    for (String word : words) {
      if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
        all.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
      }
    }
    return all;
  }
}
