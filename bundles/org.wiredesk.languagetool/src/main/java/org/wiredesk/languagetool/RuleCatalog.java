package org.wiredesk.languagetool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.languagetool.Tag;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.FalseFriendPatternRule;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;

/**
 * LanguageTool's rules as checks. The rules of a group share their id and are one check; where some of a group are off
 * and others on, those that are off are checks of their own, with their number: {@code lt:HE_VERB_AGR[7]}.
 */
final class RuleCatalog {

  private final QuietDefaults quiet;
  private final Vocabulary vocabulary;
  /** By the check's id; the order of LanguageTool's files. */
  private final Map<String, List<Rule>> rules = new LinkedHashMap<>();
  private final Map<String, CheckInfo> infos = new ConcurrentHashMap<>();

  RuleCatalog(List<Rule> all, QuietDefaults quiet, Vocabulary vocabulary) {
    this.quiet = quiet;
    this.vocabulary = vocabulary;
    Map<String, List<Rule>> groups = new LinkedHashMap<>();
    all.forEach(rule -> groups.computeIfAbsent(groupId(rule), id -> new ArrayList<>()).add(rule));
    groups.forEach(this::addGroup);
  }

  private void addGroup(String id, List<Rule> group) {
    boolean anyOn = group.stream().anyMatch(this::isOn);
    for (Rule rule : group) {
      String checkId = anyOn && !isOn(rule) ? RuleChoice.PREFIX + rule.getFullId() : id;
      rules.computeIfAbsent(checkId, key -> new ArrayList<>()).add(rule);
      infos.computeIfAbsent(checkId, key -> Classification.describe(new CheckId(key), rule, isOn(rule)));
    }
  }

  List<CheckInfo> all() {
    return Stream.concat(rules.keySet().stream().map(infos::get), VariantSpelling.infos().stream()).toList();
  }

  /** The rules behind a check; none when the id is not LanguageTool's. */
  List<Rule> rules(CheckId id) {
    return List.copyOf(rules.getOrDefault(id.value(), List.of()));
  }

  /** Whether spelling matches are judged; not where everything is to be as LanguageTool has it. */
  boolean judgesSpelling() {
    return quiet.judgesSpelling();
  }

  /** Why a rule is off that LanguageTool has on. */
  Optional<String> whyOff(Rule rule) {
    return quiet.reason(rule).or(() -> FalseFriends.whyOff(rule, vocabulary));
  }

  /**
   * The check a rule belongs to. Some rules report under a rule made on the spot, whose id is their own and a word
   * more: {@code EN_SIMPLE_REPLACE_WHATSOEVER}.
   */
  CheckInfo infoOf(Rule rule) {
    CheckInfo numbered = infos.get(RuleChoice.PREFIX + rule.getFullId());
    if (numbered != null) {
      return numbered;
    }
    String id = groupId(rule);
    for (int end = id.length(); end > 0; end = id.lastIndexOf('_', end - 1)) {
      CheckInfo info = infos.get(id.substring(0, end));
      if (info != null) {
        return info;
      }
    }
    return infos.computeIfAbsent(id, key -> Classification.describe(new CheckId(key), rule, isOn(rule)));
  }

  /** Whether a rule runs, or, of a rule made on the spot, whether its matches count. */
  boolean runs(Rule rule, RuleChoice choice) {
    CheckInfo info = infoOf(rule);
    return choice.runs(info)
        && !choice.disabled().contains(new CheckId(groupId(rule)))
        && (isOn(rule) || choice.isEnabled(info));
  }

  private boolean isOn(Rule rule) {
    return isOnInLanguageTool(rule) && whyOff(rule).isEmpty();
  }

  /** On at LanguageTool's level DEFAULT; false friends are of level PICKY, the only such rules that are on here. */
  private static boolean isOnInLanguageTool(Rule rule) {
    return !rule.isDefaultOff()
        && !rule.getCategory().isDefaultOff()
        && (!rule.hasTag(Tag.picky) || rule instanceof FalseFriendPatternRule)
        && !rule.isGoalSpecific();
  }

  /** False friends have the English word as their id, which rules of other categories have too. */
  private static String groupId(Rule rule) {
    String id = rule instanceof FalseFriendPatternRule ? "FALSE_FRIEND." + rule.getId() : rule.getId();
    return RuleChoice.PREFIX + id.strip();
  }
}
