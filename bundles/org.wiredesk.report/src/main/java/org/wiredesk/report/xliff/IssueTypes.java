package org.wiredesk.report.xliff;

import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;

/** Which values ITS 2.0 has for what MQM says; ITS gives a mapping from MQM in its annex on issue types. */
final class IssueTypes {

  private IssueTypes() {}

  static ItsType of(MqmCategory category) {
    return switch (category) {
      case INCONSISTENT_WITH_TERMINOLOGY_RESOURCE, WRONG_TERM -> ItsType.TERMINOLOGY;
      case INCONSISTENT_USE_OF_TERMINOLOGY -> ItsType.INCONSISTENCY;
      case MISTRANSLATION, OVERTRANSLATION, UNDERTRANSLATION, DO_NOT_TRANSLATE -> ItsType.MISTRANSLATION;
      case ADDITION -> ItsType.ADDITION;
      case OMISSION, MISSING_TEXT -> ItsType.OMISSION;
      case UNTRANSLATED -> ItsType.UNTRANSLATED;
      case GRAMMAR -> ItsType.GRAMMAR;
      case PUNCTUATION -> ItsType.TYPOGRAPHICAL;
      case SPELLING -> ItsType.MISSPELLING;
      case UNINTELLIGIBLE -> ItsType.OTHER;
      case CHARACTER_ENCODING -> ItsType.CHARACTERS;
      case TEXTUAL_CONVENTIONS, INCONSISTENT_STYLE -> ItsType.INCONSISTENCY;
      case LANGUAGE_REGISTER -> ItsType.REGISTER;
      case INCONSISTENT_WITH_EXTERNAL_REFERENCE -> ItsType.NON_CONFORMANCE;
      case ORGANIZATION_STYLE, THIRD_PARTY_STYLE, AWKWARD_STYLE, UNIDIOMATIC_STYLE -> ItsType.STYLE;
      case NUMBER_FORMAT, CURRENCY_FORMAT, MEASUREMENT_FORMAT, TIME_FORMAT, DATE_FORMAT, ADDRESS_FORMAT,
          TELEPHONE_FORMAT, SHORTCUT_KEY -> ItsType.LOCALE_VIOLATION;
      case CULTURE_SPECIFIC_REFERENCE -> ItsType.LOCALE_SPECIFIC_CONTENT;
      case OFFENSIVE -> ItsType.OTHER;
      case LAYOUT -> ItsType.FORMATTING;
      case MARKUP_TAG -> ItsType.MARKUP;
      case TRUNCATION_OR_TEXT_EXPANSION -> ItsType.LENGTH;
      case LINK_OR_CROSS_REFERENCE -> ItsType.INTERNATIONALIZATION;
    };
  }

  /** The multipliers of MQM 2.0, stretched to the scale of ITS from 0 to 100. */
  static double severity(Severity severity) {
    return switch (severity) {
      case NEUTRAL -> 0;
      case MINOR -> 4;
      case MAJOR -> 20;
      case CRITICAL -> 100;
    };
  }
}
