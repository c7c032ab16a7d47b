package org.wiredesk.rules.ide.names;

import java.util.Locale;
import org.wiredesk.rules.ide.DeskOutlineNode;

/** What names are of. */
public enum NameKind {
  RULE,
  TERM,
  OFFICE,
  PERSON,
  ORGANISATION,
  PLACE,
  EVENT,
  FIGURE,
  /** A part of a pattern that suggestions speak of. */
  LABEL,
  /** Another desk file. */
  FILE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its names are written in quotation marks. */
  boolean isQuoted() {
    return this != RULE && this != LABEL;
  }

  static NameKind of(DeskOutlineNode.Kind entry) {
    return valueOf(entry.name());
  }
}
