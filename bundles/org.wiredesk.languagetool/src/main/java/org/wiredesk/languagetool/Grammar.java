package org.wiredesk.languagetool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.FalseFriendPatternRule;

/** LanguageTool, loaded for one pair of languages: its rules, and as many runners as threads ask for one at a time. */
final class Grammar {

  /** Makes LanguageTool itself. */
  interface Maker {
    JLanguageTool make(Language english, Language originalOrNull, UserConfig config);
  }

  private static final Maker MAKER = (english, original, config) ->
      new JLanguageTool(english, List.of(), original, null, null, config);

  private final Language english;
  private final LanguagePair pair;
  private final QuietDefaults quiet;
  private final Maker maker;
  private final List<Rule> falseFriends = new ArrayList<>();
  private final RuleCatalog catalog;
  private final Vocabulary vocabulary;
  private final SpellingSuggestions suggestions;
  private final Deque<RuleRunner> idle = new ConcurrentLinkedDeque<>();

  private Grammar(LanguagePair pair, QuietDefaults quiet, Maker maker) throws IOException {
    this.pair = pair;
    this.maker = maker;
    this.english = Languages.getLanguageForShortCode(pair.variant());
    if (pair.original().isPresent()) {
      falseFriends.addAll(FalseFriends.load(english, pair.original().get()));
    }
    this.suggestions = new SpellingSuggestions(english);
    this.vocabulary = Vocabulary.of(pair.variant());
    this.quiet = quiet;
    JLanguageTool tool = tool();
    List<Rule> rules = rules(tool);
    this.catalog = new RuleCatalog(rules, quiet, vocabulary);
    idle.push(new RuleRunner(tool, rules, catalog, suggestions));
  }

  /** Takes seconds. */
  static Grammar load(LanguagePair pair, QuietDefaults quiet) throws IOException {
    return load(pair, quiet, MAKER);
  }

  static Grammar load(LanguagePair pair, QuietDefaults quiet, Maker maker) throws IOException {
    return new Grammar(pair, quiet, maker);
  }

  Language english() {
    return english;
  }

  LanguagePair pair() {
    return pair;
  }

  RuleCatalog catalog() {
    return catalog;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Lends a runner. A second one takes about a second to make, as it shares the rules made of patterns. */
  <T> T with(Function<RuleRunner, T> work) {
    RuleRunner runner = idle.poll();
    if (runner == null) {
      JLanguageTool tool = tool();
      runner = new RuleRunner(tool, rules(tool), catalog, suggestions);
    }
    try {
      return work.apply(runner);
    } finally {
      idle.push(runner);
    }
  }

  private JLanguageTool tool() {
    Language original = pair.original().map(Languages::getLanguageForShortCode).orElse(null);
    UserConfig config = quiet.judgesSpelling() ? SpellingSuggestions.withoutSuggestions() : new UserConfig();
    return maker.make(english, original, config);
  }

  /** Without the rules that read the clock, and with our own wording of the false friends. */
  private List<Rule> rules(JLanguageTool tool) {
    List<Rule> rules = new ArrayList<>(tool.getAllRules());
    rules.removeIf(rule -> rule instanceof FalseFriendPatternRule || ClockRules.readsClock(rule));
    rules.addAll(falseFriends);
    return rules;
  }
}
