package org.wiredesk.checks.api;

/** The error types of the MQM 2.0 core typology (https://themqm.org), each with its dimension. */
public enum MqmCategory {
  INCONSISTENT_WITH_TERMINOLOGY_RESOURCE("terminology", "inconsistent with terminology resource"),
  INCONSISTENT_USE_OF_TERMINOLOGY("terminology", "inconsistent use of terminology"),
  WRONG_TERM("terminology", "wrong term"),
  MISTRANSLATION("accuracy", "mistranslation"),
  OVERTRANSLATION("accuracy", "overtranslation"),
  UNDERTRANSLATION("accuracy", "undertranslation"),
  ADDITION("accuracy", "addition"),
  OMISSION("accuracy", "omission"),
  DO_NOT_TRANSLATE("accuracy", "do not translate"),
  UNTRANSLATED("accuracy", "untranslated"),
  GRAMMAR("linguistic conventions", "grammar"),
  PUNCTUATION("linguistic conventions", "punctuation"),
  SPELLING("linguistic conventions", "spelling"),
  UNINTELLIGIBLE("linguistic conventions", "unintelligible"),
  CHARACTER_ENCODING("linguistic conventions", "character encoding"),
  TEXTUAL_CONVENTIONS("linguistic conventions", "textual conventions"),
  ORGANIZATION_STYLE("style", "organization style"),
  THIRD_PARTY_STYLE("style", "third-party style"),
  INCONSISTENT_WITH_EXTERNAL_REFERENCE("style", "inconsistent with external reference"),
  LANGUAGE_REGISTER("style", "language register"),
  AWKWARD_STYLE("style", "awkward style"),
  UNIDIOMATIC_STYLE("style", "unidiomatic style"),
  INCONSISTENT_STYLE("style", "inconsistent style"),
  NUMBER_FORMAT("locale conventions", "number format"),
  CURRENCY_FORMAT("locale conventions", "currency format"),
  MEASUREMENT_FORMAT("locale conventions", "measurement format"),
  TIME_FORMAT("locale conventions", "time format"),
  DATE_FORMAT("locale conventions", "date format"),
  ADDRESS_FORMAT("locale conventions", "address format"),
  TELEPHONE_FORMAT("locale conventions", "telephone format"),
  SHORTCUT_KEY("locale conventions", "shortcut key"),
  CULTURE_SPECIFIC_REFERENCE("audience appropriateness", "culture-specific reference"),
  OFFENSIVE("audience appropriateness", "offensive"),
  LAYOUT("design and markup", "layout"),
  MARKUP_TAG("design and markup", "markup tag"),
  TRUNCATION_OR_TEXT_EXPANSION("design and markup", "truncation/text expansion"),
  MISSING_TEXT("design and markup", "missing text"),
  LINK_OR_CROSS_REFERENCE("design and markup", "link/cross-reference");

  private final String dimension;
  private final String type;

  MqmCategory(String dimension, String type) {
    this.dimension = dimension;
    this.type = type;
  }

  public String dimension() {
    return dimension;
  }

  public String type() {
    return type;
  }

  /** Dimension and type: {@code accuracy/mistranslation}. */
  public String path() {
    return dimension + "/" + type;
  }
}
