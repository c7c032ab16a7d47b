package org.wiredesk.rules;

import java.util.List;
import org.wiredesk.checks.api.facts.FactBook;

/**
 * The facts that ship with Wiredesk: heads of state and government since 2000, foreign ministers of the larger
 * countries and heads of bodies of many countries, a file a region; events, figures, and names for a time.
 */
public final class OfficeHolders {

  private static final List<String> FILES = List.of(
      "americas.desk", "asia-pacific.desk", "europe-east.desk", "europe-west.desk", "events.desk", "figures.desk",
      "international.desk", "middle-east-africa.desk", "names.desk");

  private static final FactBook FACTS = FactBook.readWhenAsked(() -> Holder.BOOK.facts());

  private static final class Holder {
    static final DeskBook BOOK = DeskReader.readAlone(sources());
  }

  private OfficeHolders() {}

  /** All of them; read when first asked for, with whatever problems there are. */
  public static DeskBook book() {
    return Holder.BOOK;
  }

  /** Their facts, not read before somebody asks what they say. */
  public static FactBook facts() {
    return FACTS;
  }

  static List<String> fileNames() {
    return FILES;
  }

  public static List<DeskSource> sources() {
    return Shipped.sources("facts", FILES);
  }
}
