package org.wiredesk.checks.phrasing.form;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.mentions.Token;
import org.wiredesk.text.Sentence;

/** Finds Latin words with Cyrillic letters that look the same: no search finds them, no reader sees why. */
public final class MixedScriptCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-mixed-script", "Cyrillic letter in a Latin word", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.CHARACTER_ENCODING, ItsType.CHARACTERS);

  /** So short a word of such letters is Latin by what stands around it: the "С" of "С-400", an article "а". */
  private static final int SHORT = 2;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    if (ForeignLetters.countForeign(sentence.text()) == 0) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    for (Token token : Token.of(sentence)) {
      if (isMixed(token.text(), sentence)) {
        found.add(Finding.of(INFO, token.span(), "“" + token.text() + "” has Cyrillic letters that look Latin")
            .because("Typed on two keyboards: spell-checkers, searches and archives take it for another word.")
            .suggest(ForeignLetters.inLatin(token.text())));
      }
    }
    return found;
  }

  /** Whether another check leaves a word with foreign letters to this one. */
  static boolean isMixed(String word, Sentence sentence) {
    long foreign = ForeignLetters.countForeign(word);
    return foreign > 0 && ForeignLetters.looksLatin(word)
        && (ForeignLetters.hasLatin(word) || foreign <= SHORT && ForeignLetters.hasLatin(sentence.text()));
  }
}
