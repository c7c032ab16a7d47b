package org.wiredesk.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.FalseFriendPatternRule;
import org.languagetool.rules.patterns.FalseFriendRuleLoader;
import org.xml.sax.SAXException;

/**
 * LanguageTool's list of words that mislead those who think in another language, with English messages: its own loader
 * writes them in the language of the original, and leaves German, French and Spanish to an n-gram index of many
 * gigabytes.
 */
final class FalseFriends {

  /** {2} is what the English word means, in the language named by {3}. */
  private static final String HINT = "False friend: this means {2} ({3}).";
  private static final String SUGGESTION = "Was {0} meant?";

  private static final String EVERYDAY =
      "an everyday word of English; the rule does not look at its context, and nearly always finds it rightly used.";

  private FalseFriends() {}

  static List<AbstractPatternRule> load(Language english, String original) throws IOException {
    String list = JLanguageTool.getDataBroker().getRulesDir() + "/" + JLanguageTool.FALSE_FRIEND_FILE;
    try (InputStream in = JLanguageTool.getDataBroker().getAsStream(list)) {
      return new FalseFriendRuleLoader(HINT, SUGGESTION)
          .getRules(in, english, Languages.getLanguageForShortCode(original));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("cannot read LanguageTool's false friends", e);
    }
  }

  /** The list knows no context, so with an everyday word ("police", "accord") it is nearly always wrong. */
  static Optional<String> whyOff(Rule rule, Vocabulary vocabulary) {
    if (!(rule instanceof FalseFriendPatternRule pattern)) {
      return Optional.empty();
    }
    boolean common = pattern.getPatternTokens().stream()
        .flatMap(token -> Stream.of(token.getString().split("[|]")))
        .filter(word -> !word.isEmpty())
        .anyMatch(vocabulary::isAtHomeInNews);
    return common ? Optional.of(EVERYDAY) : Optional.empty();
  }
}
