package org.wiredesk.checks.api.phrases;

import java.util.List;

/** What a rule says or suggests, with places for words that it found. */
public record Wording(List<Part> parts) {

  /** A piece of it. */
  public sealed interface Part {}

  public record Text(String text) implements Part {}

  /** The words that a label stands for, as they stand in the wire: {@code {who}}. */
  public record Found(String label) implements Part {}

  /** The word that a label stands for, in the form of a part-of-speech tag: {@code {verb as VBG}}. */
  public record Inflected(String label, String tag) implements Part {}

  /** Another word in the form of the word that a label stands for: {@code {say like verb}}. */
  public record Like(String word, String label) implements Part {}

  public Wording {
    parts = List.copyOf(parts);
  }

  public static Wording of(String text) {
    return new Wording(text.isEmpty() ? List.of() : List.of(new Text(text)));
  }

  /** The labels that it speaks of. */
  public List<String> labels() {
    return parts.stream().flatMap(part -> label(part).stream()).toList();
  }

  private static List<String> label(Part part) {
    if (part instanceof Found found) {
      return List.of(found.label());
    } else if (part instanceof Inflected inflected) {
      return List.of(inflected.label());
    }
    return part instanceof Like like ? List.of(like.label()) : List.of();
  }
}
