package org.wiredesk.languagetool;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.FalseFriendPatternRule;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;

/**
 * Says of a LanguageTool rule what it is about: by the rule where it is known better, then by LanguageTool's category,
 * and by its issue type only last, since that is "uncategorized" for every tenth English rule.
 */
enum Classification {
  SPELLING(FindingKind.SPELLING, Severity.MINOR, MqmCategory.SPELLING, ItsType.MISSPELLING),
  CONFUSED_WORD(FindingKind.SPELLING, Severity.MAJOR, MqmCategory.SPELLING, ItsType.MISSPELLING),
  NAME(FindingKind.NAME, Severity.MINOR, MqmCategory.SPELLING, ItsType.MISSPELLING),
  GRAMMAR(FindingKind.GRAMMAR, Severity.MINOR, MqmCategory.GRAMMAR, ItsType.GRAMMAR),
  DUPLICATION(FindingKind.GRAMMAR, Severity.MINOR, MqmCategory.GRAMMAR, ItsType.DUPLICATION),
  PUNCTUATION(FindingKind.PUNCTUATION, Severity.MINOR, MqmCategory.PUNCTUATION, ItsType.TYPOGRAPHICAL),
  WHITE_SPACE(FindingKind.PUNCTUATION, Severity.NEUTRAL, MqmCategory.PUNCTUATION, ItsType.WHITESPACE),
  WORDING(FindingKind.STYLE, Severity.NEUTRAL, MqmCategory.AWKWARD_STYLE, ItsType.STYLE),
  ORGANIZATION(FindingKind.STYLE, Severity.NEUTRAL, MqmCategory.ORGANIZATION_STYLE, ItsType.STYLE),
  REGISTER(FindingKind.STYLE, Severity.NEUTRAL, MqmCategory.LANGUAGE_REGISTER, ItsType.REGISTER),
  IDIOM(FindingKind.PHRASING, Severity.MINOR, MqmCategory.UNIDIOMATIC_STYLE, ItsType.GRAMMAR),
  FALSE_FRIEND(FindingKind.PHRASING, Severity.MINOR, MqmCategory.MISTRANSLATION, ItsType.MISTRANSLATION),
  CONTRADICTION(FindingKind.PHRASING, Severity.MINOR, MqmCategory.TEXTUAL_CONVENTIONS, ItsType.INCONSISTENCY),
  DATE(FindingKind.DATE, Severity.MINOR, MqmCategory.TEXTUAL_CONVENTIONS, ItsType.INCONSISTENCY),
  VARIANT(FindingKind.STYLE, Severity.NEUTRAL, MqmCategory.THIRD_PARTY_STYLE, ItsType.LOCALE_VIOLATION);

  private static final Map<String, Classification> BY_RULE = Map.ofEntries(
      Map.entry("EN_A_VS_AN", GRAMMAR),
      Map.entry("ENGLISH_WORD_REPEAT_RULE", DUPLICATION),
      Map.entry("EN_COMPOUNDS", SPELLING),
      Map.entry("EN_SIMPLE_REPLACE", SPELLING),
      Map.entry("EN_WORD_COHERENCY", VARIANT),
      Map.entry("EN_CONSISTENT_APOS", PUNCTUATION),
      Map.entry("EN_DIACRITICS_REPLACE_ORTHOGRAPHY", NAME),
      Map.entry("EN_SPECIFIC_CASE", NAME),
      Map.entry("EN_US_SIMPLE_REPLACE", VARIANT),
      Map.entry("EN_GB_SIMPLE_REPLACE", VARIANT),
      Map.entry("INVALID_DATE", DATE),
      Map.entry("REP_PASSIVE_VOICE", WORDING),
      Map.entry("REP_THANK_YOU_FOR", WORDING));

  private static final Map<String, Classification> BY_CATEGORY = Map.ofEntries(
      Map.entry("TYPOS", SPELLING),
      Map.entry("CASING", SPELLING),
      Map.entry("COMPOUNDING", SPELLING),
      Map.entry("MULTITOKEN_SPELLING", SPELLING),
      Map.entry("CONFUSED_WORDS", CONFUSED_WORD),
      Map.entry("PROPER_NOUNS", NAME),
      Map.entry("GRAMMAR", GRAMMAR),
      Map.entry("COLLOCATIONS", IDIOM),
      Map.entry("NONSTANDARD_PHRASES", IDIOM),
      Map.entry("PUNCTUATION", PUNCTUATION),
      Map.entry("TYPOGRAPHY", PUNCTUATION),
      Map.entry("WIKIPEDIA", PUNCTUATION),
      Map.entry("STYLE", WORDING),
      Map.entry("REDUNDANCY", WORDING),
      Map.entry("PLAIN_ENGLISH", WORDING),
      Map.entry("CREATIVE_WRITING", WORDING),
      Map.entry("REPETITIONS_STYLE", ORGANIZATION),
      Map.entry("TEXT_ANALYSIS", ORGANIZATION),
      Map.entry("TON_ACADEMIC", REGISTER),
      Map.entry("FALSE_FRIENDS", FALSE_FRIEND),
      Map.entry("SEMANTICS", CONTRADICTION),
      Map.entry("AMERICAN_ENGLISH_STYLE", VARIANT),
      Map.entry("BRITISH_ENGLISH", VARIANT));

  private static final Map<ITSIssueType, Classification> BY_TYPE = Map.of(
      ITSIssueType.Misspelling, SPELLING,
      ITSIssueType.Typographical, PUNCTUATION,
      ITSIssueType.Whitespace, WHITE_SPACE,
      ITSIssueType.Grammar, GRAMMAR,
      ITSIssueType.Duplication, DUPLICATION,
      ITSIssueType.Inconsistency, CONTRADICTION,
      ITSIssueType.LocaleViolation, VARIANT,
      ITSIssueType.Register, REGISTER,
      ITSIssueType.Style, WORDING);

  /** Some descriptions leave a place for the words found, in one of these ways; a title speaks of none. */
  private static final List<String> PLACES_FOR_WORDS = List.of(" for '$match'", ": $match");

  private final FindingKind kind;
  private final Severity severity;
  private final MqmCategory mqm;
  private final ItsType its;

  Classification(FindingKind kind, Severity severity, MqmCategory mqm, ItsType its) {
    this.kind = kind;
    this.severity = severity;
    this.mqm = mqm;
    this.its = its;
  }

  static Classification of(Rule rule) {
    if (rule instanceof SpellingCheckRule) {
      return SPELLING;
    }
    if (rule.getLocQualityIssueType() == ITSIssueType.Whitespace) {
      return WHITE_SPACE;
    }
    return Optional.ofNullable(BY_RULE.get(rule.getId()))
        .or(() -> Optional.ofNullable(BY_CATEGORY.get(rule.getCategory().getId().toString())))
        .or(() -> Optional.ofNullable(BY_TYPE.get(rule.getLocQualityIssueType())))
        .orElse(GRAMMAR);
  }

  static CheckInfo describe(CheckId id, Rule rule, boolean onByDefault) {
    Classification is = of(rule);
    return new CheckInfo(id, title(rule), group(rule), is.kind, is.severity, is.mqm, is.its, onByDefault);
  }

  private static String title(Rule rule) {
    if (rule instanceof FalseFriendPatternRule) {
      return "False friend: “" + MessageText.ofPattern(rule) + "”";
    }
    String description = MessageText.plain(rule.getDescription());
    for (String place : PLACES_FOR_WORDS) {
      description = description.replace(place, "");
    }
    return description.isBlank() ? rule.getId() : description;
  }

  /** The false friends' category is named in the language of the original. */
  private static String group(Rule rule) {
    return rule instanceof FalseFriendPatternRule ? "False friends" : rule.getCategory().getName();
  }
}
