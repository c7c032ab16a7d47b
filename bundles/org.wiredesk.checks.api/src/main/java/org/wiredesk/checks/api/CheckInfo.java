package org.wiredesk.checks.api;

/**
 * What a check says of itself, without running.
 *
 * @param title the fault in a few words, as a list shows it: "Weekday does not fit the date"
 * @param group where lists and preferences put it: the kind's label for our own, LanguageTool's category for its rules
 * @param onByDefault whether it runs unless somebody switches it off
 */
public record CheckInfo(
    CheckId id,
    String title,
    String group,
    FindingKind kind,
    Severity severity,
    MqmCategory category,
    ItsType itsType,
    boolean onByDefault) {

  /** One of our own: on by default, grouped by its kind. */
  public CheckInfo(
      String id, String title, FindingKind kind, Severity severity, MqmCategory category, ItsType itsType) {
    this(new CheckId(id), title, kind.label(), kind, severity, category, itsType, true);
  }

  /** The same check of a finding that matters less than others of its own. */
  public CheckInfo atMost(Severity most) {
    return severity.compareTo(most) <= 0 ? this
        : new CheckInfo(id, title, group, kind, most, category, itsType, onByDefault);
  }
}
