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
import org.wiredesk.text.Span;

/** Finds words that still stand in the letters of the original. */
public final class UntranslatedScriptCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-untranslated-script", "Words in another script", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.UNTRANSLATED, ItsType.UNTRANSLATED);

  /** Shorter ones are symbols: μ, Ω. */
  private static final int SHORTEST = 2;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    if (ForeignLetters.countForeign(sentence.text()) < SHORTEST) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    List<Token> tokens = Token.of(sentence);
    boolean bracket = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      bracket = token.is('(') || bracket && !token.is(')');
      if (!bracket && isForeign(token, sentence)) {
        int last = lastOfRun(tokens, i, sentence);
        found.add(finding(new Span(token.start(), tokens.get(last).end()), context));
        i = last;
      }
    }
    return found;
  }

  /** Words of one foreign phrase are one finding. */
  private static int lastOfRun(List<Token> tokens, int first, Sentence sentence) {
    int last = first;
    while (last + 1 < tokens.size() && isForeign(tokens.get(last + 1), sentence)) {
      last++;
    }
    return last;
  }

  private static boolean isForeign(Token token, Sentence sentence) {
    return token.kind() == Token.Kind.WORD && ForeignLetters.countForeign(token.text()) >= SHORTEST
        && !MixedScriptCheck.isMixed(token.text(), sentence);
  }

  private static Finding finding(Span span, CheckContext context) {
    return Finding.of(INFO, span, "“" + span.of(context.wire().text()) + "” is left untranslated")
        .because("The engine did not know the word and let it stand as in the original. See there what it means.");
  }
}
