package org.wiredesk.review.reissue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English words by what a change of them does to a statement. */
final class TellingWords {

  /** Said or not said, the statement is another one. */
  private static final Set<String> TELLING = Set.of(
      "not", "no", "never", "nor", "none", "without", "cannot", "neither", "least", "most", "more", "less", "fewer",
      "nearly", "almost", "only", "all", "half", "double", "twice", "triple", "quarter", "false", "true", "before",
      "north", "south", "east", "west", "northern", "southern", "eastern", "western", "rose", "fell", "rise", "fall",
      "rises", "falls", "risen", "fallen", "up", "down", "higher", "lower", "grew", "shrank", "gained", "lost", "won",
      "win", "lose", "loss", "gain", "profit", "killed", "injured", "wounded", "dead", "died", "missing", "arrested",
      "detained", "released", "freed", "alive", "approved", "rejected", "accepted", "refused", "signed", "denied",
      "confirmed", "allowed", "banned", "legal", "illegal", "guilty", "innocent", "acquitted", "convicted", "president",
      "minister", "ministry", "chancellor", "deputy", "former", "acting", "prime", "governor", "mayor", "vice", "son",
      "daughter", "wife", "husband", "brother", "sister", "father", "mother", "man", "woman", "male", "female", "may",
      "might", "must", "army", "navy", "police", "rebels", "million", "billion", "import", "export", "imports",
      "exports", "buyer", "seller", "bought", "sold", "victim", "suspect", "first", "last");

  private static final List<String> TELLING_STEMS = List.of("increas", "decreas", "reduc", "declin");

  /** Each with its forms: tense alone turns nothing round. */
  private static final Map<String, String> FORMS = forms(
      "rise rose risen rises rising", "fall fell fallen falls falling", "grow grew grown grows growing",
      "shrink shrank shrunk shrinks", "win won wins winning", "lose lost loses losing loss", "gain gained gains",
      "kill killed kills", "die died dies dead", "buy bought buys", "sell sold sells", "sign signed signs",
      "deny denied denies", "confirm confirmed confirms", "approve approved approves", "reject rejected rejects",
      "refuse refused refuses", "accept accepted accepts", "ban banned bans", "allow allowed allows",
      "arrest arrested arrests", "release released releases");

  private static final Set<String> FUNCTION = Set.of(
      "a", "an", "the", "in", "on", "at", "by", "for", "from", "to", "of", "with", "about", "as", "into", "onto",
      "upon", "over", "through", "during", "within", "between", "among", "and", "or", "but", "that", "which", "who",
      "whom", "whose", "this", "these", "those", "it", "its", "he", "she", "they", "his", "her", "their", "him", "them",
      "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did",
      "there", "here", "then", "also", "so", "such", "than", "after", "when", "while", "where", "if", "because",
      "however", "though", "although", "since", "out", "off", "too", "very", "both", "own", "some", "any", "each",
      "other", "per", "via", "s", "t", "against", "around", "regarding", "concerning", "towards", "toward", "following",
      "according", "itself", "himself", "herself", "will", "would");

  /** One for the other is a matter of style where no more than that somebody spoke is meant. */
  private static final Set<String> SAYING = Set.of(
      "said", "says", "say", "saying", "told", "tells", "added", "adds", "noted", "notes", "stressed", "stated",
      "states", "informed", "informs", "reported", "reports", "declared", "underlined", "emphasized", "emphasised",
      "remarked", "commented", "communicates", "communicated", "explained", "transmits", "announced");

  private static final int SHORTEST_STEM = 4;
  private static final double STEM_SHARE = 0.6;

  private TellingWords() {}

  private static Map<String, String> forms(String... verbs) {
    Map<String, String> forms = new HashMap<>();
    for (String verb : verbs) {
      List<String> words = List.of(verb.split(" "));
      words.forEach(form -> forms.put(form, words.get(0)));
    }
    return forms;
  }

  static boolean isFunctionWord(String word) {
    return FUNCTION.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isTelling(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return TELLING.contains(lower) || FORMS.containsKey(lower) || lower.endsWith("n't");
  }

  /** The telling ones among words, in alphabetical order; those of one stem are one. */
  static List<String> telling(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT).replace('’', '\''))
        .filter(word -> isTelling(word) || TELLING_STEMS.stream().anyMatch(word::startsWith))
        .map(word -> word.endsWith("n't") || word.equals("cannot") ? "not" : stem(word))
        .sorted().toList();
  }

  private static String stem(String word) {
    return TELLING_STEMS.stream().filter(word::startsWith).findFirst().orElse(FORMS.getOrDefault(word, word));
  }

  /** Whether the words that carry meaning are the same, in any order, endings and verbs of saying aside. */
  static boolean saySame(List<String> before, List<String> after) {
    List<String> rest = content(after);
    for (String word : content(before)) {
      if (!rest.remove(first(rest, word))) {
        return false;
      }
    }
    return rest.isEmpty();
  }

  private static String first(List<String> words, String like) {
    return words.stream().filter(word -> isOneStem(word, like)).findFirst().orElse("");
  }

  private static List<String> content(List<String> words) {
    List<String> content = new ArrayList<>();
    for (String word : words) {
      String lower = Spelling.base(word).toLowerCase(Locale.ROOT);
      if (Tokens.isWord(word) && !isFunctionWord(lower)) {
        content.add(SAYING.contains(lower) ? "said" : FORMS.getOrDefault(lower, lower));
      }
    }
    return content;
  }

  private static boolean isOneStem(String a, String b) {
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return a.equals(b)
        || shared >= SHORTEST_STEM && shared >= STEM_SHARE * Math.max(a.length(), b.length())
            && !(isTelling(a) || isTelling(b));
  }
}
