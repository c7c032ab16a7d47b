package org.wiredesk.bitext.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.mentions.Token;
import org.wiredesk.text.Sentence;

/** Words that several sentences of an original have with a capital in their midst, and none in small letters. */
final class Repeated {

  private final Map<String, Integer> sentences = new HashMap<>();
  private final Set<String> small = new HashSet<>();

  private Repeated(Bitext bitext) {
    for (Sentence sentence : bitext.original().sentences()) {
      Set<String> here = new HashSet<>();
      boolean free = false;
      for (Token token : Token.of(sentence)) {
        boolean word = token.kind() == Token.Kind.WORD;
        boolean capital = word && Character.isUpperCase(token.text().codePointAt(0));
        if (word && !capital) {
          small.add(FreeCapitals.beginning(token.text()));
        } else if (capital && free) {
          here.add(FreeCapitals.beginning(token.text()));
        }
        free = word;
      }
      here.forEach(beginning -> sentences.merge(beginning, 1, Integer::sum));
    }
  }

  static Repeated of(Bitext bitext) {
    return bitext.originalView(Repeated.class, Repeated::new);
  }

  /** In this or another case. */
  boolean contains(String word) {
    String beginning = FreeCapitals.beginning(word);
    return sentences.getOrDefault(beginning, 0) > 1 && !small.contains(beginning);
  }
}
