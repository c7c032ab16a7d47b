package org.wiredesk.checks.phrasing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

/** Finds hyphens that were dashes, glued to the words around them: "a shield-this is". */
public final class GluedDashCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-glued-dash", "Dash shrunk to a hyphen", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.PUNCTUATION, ItsType.TYPOGRAPHICAL);

  /** They begin a clause or a phrase, and end no compound of two. */
  private static final Set<String> BEGINNERS = Set.of(
      "this", "that", "these", "those", "it", "he", "she", "they", "we", "you", "is", "are", "was", "were", "the",
      "but", "if", "because", "what", "how", "there", "also", "will", "can", "not", "which", "where", "when", "as");

  /** What such compounds begin with: know-how, what-if, why-not. */
  private static final Set<String> COMPOUNDED = Set.of(
      "know", "say", "what", "how", "why", "who", "has", "not", "must", "can", "such", "forget", "ready", "wannabe");

  private static final int SHORTEST = 3;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    List<Token> tokens = Token.of(sentence);
    List<Finding> found = new ArrayList<>();
    if (isTurn(tokens)) {
      found.add(Finding.of(INFO, new Span(tokens.get(0).start(), tokens.get(1).end()),
              "The dash of a Russian dialogue is glued to its word")
          .because("Russian begins what somebody says with a dash; English puts it into quotation marks."));
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (isGlued(tokens, i)) {
        Span span = new Span(tokens.get(i - 1).start(), tokens.get(i + 1).end());
        found.add(Finding.of(INFO, span, "“" + span.of(context.wire().text()) + "” was a dash between two phrases")
            .because("Russian sets a dash where English has “is”, a comma or a dash with blanks.")
            .suggest(tokens.get(i - 1).text() + " – " + tokens.get(i + 1).text()));
      }
    }
    return found;
  }

  private static boolean isTurn(List<Token> tokens) {
    return tokens.size() > 2 && isDash(tokens.get(0)) && tokens.get(1).kind() == Token.Kind.WORD
        && tokens.get(0).touches(tokens.get(1)) && Character.isUpperCase(tokens.get(1).text().codePointAt(0));
  }

  private static boolean isGlued(List<Token> tokens, int dash) {
    Token before = tokens.get(dash - 1);
    Token after = tokens.get(dash + 1);
    return isDash(tokens.get(dash)) && isWordOf(before, SHORTEST) && before.touches(tokens.get(dash))
        && tokens.get(dash).touches(after) && BEGINNERS.contains(after.text())
        && !COMPOUNDED.contains(before.text().toLowerCase(Locale.ROOT))
        && !isPartOfCompound(tokens, dash);
  }

  /** A third part makes it "state-of-the-art". */
  private static boolean isPartOfCompound(List<Token> tokens, int dash) {
    return dash > 1 && isDash(tokens.get(dash - 2)) && tokens.get(dash - 2).touches(tokens.get(dash - 1))
        || dash + 2 < tokens.size() && tokens.get(dash + 1).touches(tokens.get(dash + 2))
            && (isDash(tokens.get(dash + 2)) || tokens.get(dash + 2).is('\'') || tokens.get(dash + 2).is('’'));
  }

  private static boolean isWordOf(Token token, int letters) {
    return token.kind() == Token.Kind.WORD && token.text().length() >= letters;
  }

  private static boolean isDash(Token token) {
    return token.is('-') || token.is('–') || token.is('—');
  }
}
