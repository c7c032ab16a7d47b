package org.wiredesk.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.FalseFriendRuleLoader;
import org.xml.sax.SAXException;

/**
 * LanguageTool's list of words that mislead those who think in another language, with English messages: its own loader
 * writes them in the language of the original, and leaves German, French and Spanish to an n-gram index of many
 * gigabytes.
 */
final class FalseFriends {

  /** {0} is the English word, {2} what it means, in the language named by {3}. */
  private static final String HINT = "False friend: “{0}” means {2} ({3}).";
  private static final String SUGGESTION = "Was {0} meant?";

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
}
