package org.wiredesk.checks.api;

/** The 27 values of ITS 2.0 {@code locQualityIssueType} (https://www.w3.org/TR/its20/#lqissue-typevalues). */
public enum ItsType {
  TERMINOLOGY("terminology"),
  MISTRANSLATION("mistranslation"),
  OMISSION("omission"),
  UNTRANSLATED("untranslated"),
  ADDITION("addition"),
  DUPLICATION("duplication"),
  INCONSISTENCY("inconsistency"),
  GRAMMAR("grammar"),
  LEGAL("legal"),
  REGISTER("register"),
  LOCALE_SPECIFIC_CONTENT("locale-specific-content"),
  LOCALE_VIOLATION("locale-violation"),
  STYLE("style"),
  CHARACTERS("characters"),
  MISSPELLING("misspelling"),
  TYPOGRAPHICAL("typographical"),
  FORMATTING("formatting"),
  INCONSISTENT_ENTITIES("inconsistent-entities"),
  NUMBERS("numbers"),
  MARKUP("markup"),
  PATTERN_PROBLEM("pattern-problem"),
  WHITESPACE("whitespace"),
  INTERNATIONALIZATION("internationalization"),
  LENGTH("length"),
  NON_CONFORMANCE("non-conformance"),
  UNCATEGORIZED("uncategorized"),
  OTHER("other");

  private final String value;

  ItsType(String value) {
    this.value = value;
  }

  /** The value as ITS writes it: {@code locale-violation}. */
  public String value() {
    return value;
  }
}
