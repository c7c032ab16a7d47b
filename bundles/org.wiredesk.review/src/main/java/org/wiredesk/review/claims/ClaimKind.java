package org.wiredesk.review.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of claims in an editor's order: that of the accuracy checklist of NPR. */
public enum ClaimKind {
  SUPERLATIVE("Superlatives",
      "A count or an archive that covers all the others; else say whose claim it is"),
  NAME("Names",
      "How the person or their office writes it, and the original"),
  AGE("Ages",
      "The date of birth and the wire's day"),
  TITLE("Titles",
      "The body's own site as of the wire's day, or the fact book"),
  ORGANISATION("Organisations",
      "The name it gives itself in English, and the original"),
  DATE("Days and dates",
      "The original, and a calendar for the weekday"),
  HISTORY("Historical facts",
      "An archive or a work of reference"),
  LOCATION("Locations",
      "A map"),
  NUMBER("Numbers",
      "The original, then the report it is from; work out sums, shares and conversions anew"),
  QUOTATION("Quotations",
      "The original, or a recording: the words, and who said them"),
  CONTACT("Links and phones",
      "Open it or ring it");

  private final String label;
  private final String against;

  ClaimKind(String label, String against) {
    this.label = label;
    this.against = against;
  }

  /** The heading above claims of this kind. */
  public String label() {
    return label;
  }

  /** What to check such a claim against: advice, not a source. */
  public String against() {
    return against;
  }

  /** As programs read it: {@code superlative}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ClaimKind> of(String id) {
    return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
