package org.wiredesk.checks.phrasing.form;

import java.util.List;
import java.util.Set;
import org.wiredesk.checks.api.TaggedSentence;
import org.wiredesk.checks.api.TaggedWord;

/** Looks at a noun phrase from its last word, the noun, by the tags of the words around it. */
final class NounHeads {

  private static final String STOPS = ".!?…”\"»";
  private static final Set<String> GOES_ON =
      Set.of("'s", "’s", "'", "’", "“", "«", "-", "–", "—", "/", "%", "$", "(");

  private NounHeads() {}

  /** Whether a word may be a common noun in the singular. */
  static boolean isSingular(TaggedWord word) {
    return word.readings().stream().anyMatch(reading ->
        reading.tag().equals("NN") || reading.tag().startsWith("NN:"));
  }

  /**
   * Whether a noun ends its phrase: no further noun, no adjective, name, figure, hyphen or opening
   * quotation mark follows. The last word of a sentence ends none: there is nothing behind it to tell.
   */
  static boolean ends(List<TaggedWord> words, int noun) {
    if (noun + 1 >= words.size()) {
      return false;
    }
    TaggedWord next = words.get(noun + 1);
    if (!next.isWord()) {
      boolean opens = next.text().equals("\"") && next.spaceBefore();
      return !opens && !GOES_ON.contains(next.text()) && !Character.isDigit(next.text().codePointAt(0));
    }
    boolean function = next.maybe("IN", "TO", "CC");
    return !next.isCapitalised() && !next.readings().isEmpty() && next.text().indexOf('-') < 0
        && !next.maybe("NN") && (function || !next.maybe("JJ", "VBG", "CD"));
  }

  /**
   * Index of the word before a noun and the adjectives that stand before it, -1 when there is none. Words in -ing and
   * what may be a determiner, a preposition or a verb in the past are no adjectives here.
   */
  static int beforeAdjectives(List<TaggedWord> words, int noun) {
    int at = noun - 1;
    while (at >= 0 && isAdjective(words.get(at))) {
      at--;
    }
    return at;
  }

  private static boolean isAdjective(TaggedWord word) {
    return word.isWord() && !word.isCapitalised() && word.maybe("JJ") && !word.text().endsWith("ing")
        && !word.maybe("DT", "PRP", "IN", "CC", "CD", "RB_", "MD", "TO", "PDT", "VBZ", "VBG");
  }

  /** Whether a sentence ends as sentences do; headlines and captions do not. */
  static boolean isSentence(TaggedSentence sentence) {
    List<TaggedWord> words = sentence.words();
    return STOPS.contains(words.get(words.size() - 1).text());
  }
}
