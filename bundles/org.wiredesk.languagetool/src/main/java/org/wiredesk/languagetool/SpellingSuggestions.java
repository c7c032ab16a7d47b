package org.wiredesk.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.languagetool.Language;
import org.languagetool.ResourceBundleTools;
import org.languagetool.UserConfig;
import org.languagetool.UserConfig.TokenType;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.SuggestedReplacement;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * Finds suggestions for misspelled words when somebody asks. LanguageTool's rule looks for some at once where the
 * unknown word begins its sentence, which in news is mostly a name, and takes longer over that than over all the rest.
 */
final class SpellingSuggestions {

  private final SpellingCheckRule rule;

  SpellingSuggestions(Language english) throws IOException {
    ResourceBundle messages = ResourceBundleTools.getMessageBundle(english);
    UserConfig config = new UserConfig();
    this.rule = Stream.concat(
            english.getRelevantRules(messages, config, null, List.of()).stream(),
            english.getRelevantLanguageModelCapableRules(messages, null, null, config, null, List.of()).stream())
        .filter(SpellingCheckRule.class::isInstance).map(SpellingCheckRule.class::cast)
        .findFirst().orElseThrow();
  }

  /** What makes LanguageTool's own spelling rule tell misspelled words without suggestions. */
  static UserConfig withoutSuggestions() {
    return new UserConfig(new ArrayList<>(), new ArrayList<>(), new HashMap<>(), 0, null, null, null, null, false, null,
        null, false, null, false, false, false, TokenType.NO_TOKEN, false);
  }

  /** Has the match ask here when its suggestions are wanted; they are kept with it and with its copies. */
  void attachTo(RuleMatch match) {
    if (match.getRule() instanceof SpellingCheckRule) {
      int from = match.getFromPos();
      int to = match.getToPos();
      List<SuggestedReplacement> own = match.getSuggestedReplacementObjects();
      match.setLazySuggestedReplacements(() -> own.isEmpty() ? find(match, from, to) : own);
    }
  }

  private synchronized List<SuggestedReplacement> find(RuleMatch match, int from, int to) {
    try {
      for (RuleMatch full : rule.match(match.getSentence())) {
        if (full.getFromPos() == from && full.getToPos() == to) {
          return full.getSuggestedReplacementObjects();
        }
      }
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
