package org.wiredesk.checks.api;

/** What a finding is about, as an editor would sort it; decides the colour of its squiggle. */
public enum FindingKind {
  DATE("Date"),
  NAME("Name"),
  FACT("Fact"),
  PHRASING("Phrasing"),
  GRAMMAR("Grammar"),
  SPELLING("Spelling"),
  PUNCTUATION("Punctuation"),
  STYLE("Style"),
  /** What the translation leaves out, adds or turns round. */
  TRANSLATION("Translation");

  private final String label;

  FindingKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
