package org.wiredesk.bitext.names;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.mentions.Token;
import org.wiredesk.text.Sentence;

/** Words of an original that stand somewhere with a capital that only their meaning explains. */
final class FreeCapitals {

  private static final int KEPT = 5;

  private final Set<String> beginnings = new HashSet<>();

  private FreeCapitals(Bitext bitext) {
    for (Sentence sentence : bitext.original().sentences()) {
      boolean free = false;
      for (Token token : Token.of(sentence)) {
        boolean word = token.kind() == Token.Kind.WORD;
        if (word && free && Character.isUpperCase(token.text().codePointAt(0))) {
          beginnings.add(beginning(token.text()));
        }
        free = word;
      }
    }
  }

  static FreeCapitals of(Bitext bitext) {
    return bitext.originalView(FreeCapitals.class, FreeCapitals::new);
  }

  /** In this or another case. */
  boolean contains(String word) {
    return beginnings.contains(beginning(word));
  }

  static String beginning(String word) {
    return word.substring(0, Math.min(KEPT, word.length())).toLowerCase(Locale.ROOT);
  }
}
