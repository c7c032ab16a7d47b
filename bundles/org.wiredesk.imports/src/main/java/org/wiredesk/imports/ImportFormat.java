package org.wiredesk.imports;

import java.util.Locale;

/** What files can be imported. */
public enum ImportFormat {
  /** Told from the content. */
  AUTO,
  /** Results of a query of the Wikidata Query Service, in JSON. */
  WIKIDATA,
  POPOLO,
  /** A table with commas, semicolons or tabs, the results of a query among them. */
  CSV,
  /** A term base, version 2 or 3. */
  TBX;

  /** As one types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
