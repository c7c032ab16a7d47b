package org.wiredesk.languagetool;

import org.languagetool.rules.AbstractDateCheckFilter;
import org.languagetool.rules.AbstractDateCheckWithSuggestionsFilter;
import org.languagetool.rules.AbstractFutureDateFilter;
import org.languagetool.rules.AbstractNewYearDateFilter;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.RuleFilter;

/**
 * Tells which of LanguageTool's rules read the system clock: weekday, New Year and future-date rules, which all judge
 * through one of four filters. They are left out for good; a wire speaks from its dateline, and our own date checks
 * look there. That there are no others is what {@code ClockRulesTest} reads from LanguageTool's class files.
 */
final class ClockRules {

  private ClockRules() {}

  static boolean readsClock(Rule rule) {
    return rule instanceof AbstractPatternRule pattern && pattern.getFilter() != null && readsClock(pattern.getFilter());
  }

  private static boolean readsClock(RuleFilter filter) {
    return filter instanceof AbstractDateCheckFilter
        || filter instanceof AbstractDateCheckWithSuggestionsFilter
        || filter instanceof AbstractNewYearDateFilter
        || filter instanceof AbstractFutureDateFilter;
  }
}
