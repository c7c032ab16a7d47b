package org.wiredesk.bitext;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.wiredesk.bitext.Bead.Range;
import org.wiredesk.text.Sentence;

/**
 * Where a person corrected which sentences belong together. Pairs are kept by their words, so that they hold through
 * edits as far as those stand: a sentence that still has most of them is still the one that was meant. Pairs that are
 * not found in the texts at hand stay in the list and do not count.
 *
 * <pre>
 * HandAlignmentFile file = HandAlignmentFile.beside(wire);
 * Original original = originalFile.readFor(wire);
 * Bitext bitext = CheckContext.of(wire, Optional.of(original), profile).bitext().orElseThrow();
 * // a person selects sentences [3, 5) of the translation and sentence 2 of the original, "these belong together":
 * HandAlignment more = original.handAlignment().with(bitext, new Range(3, 5), new Range(2, 3));
 * file.write(more);
 * original = original.alignedBy(more);        // cheap: what is known of the original is kept; check again with it
 * bitext.isByHand(bead);                      // shows which beads a person made
 * more.without(bitext, bead);                 // gives one back to the machine
 * </pre>
 *
 * @param pairs in no particular order
 */
public record HandAlignment(List<HandPair> pairs) {

  public static final HandAlignment NONE = new HandAlignment(List.of());

  /** Keeps each pair once. */
  public HandAlignment {
    pairs = List.copyOf(new LinkedHashSet<>(pairs));
  }

  /**
   * With one pair more. Those that share a sentence with it are given up.
   *
   * @param translation sentences of the bitext's translation; an empty range when those of the original have no
   *     counterpart
   * @param original the same, of the original
   * @throws IllegalArgumentException if both are empty
   * @throws IndexOutOfBoundsException if there are no such sentences
   */
  public HandAlignment with(Bitext bitext, Range translation, Range original) {
    List<HandPair> all = new ArrayList<>(freeOf(bitext, translation, original));
    all.add(HandPair.of(sentences(bitext.translation().sentences(), translation),
        sentences(bitext.original().sentences(), original)));
    return new HandAlignment(all);
  }

  /** Without the pairs that share a sentence with a bead: it is the machine's again. */
  public HandAlignment without(Bitext bitext, Bead bead) {
    return new HandAlignment(freeOf(bitext, bead.translation(), bead.original()));
  }

  private List<HandPair> freeOf(Bitext bitext, Range translation, Range original) {
    HandPlaces places = HandPlaces.in(bitext.translation(), bitext.original());
    return pairs.stream().filter(pair -> places.of(pair)
        .filter(bead -> overlap(bead.translation(), translation) || overlap(bead.original(), original))
        .isEmpty()).toList();
  }

  private static boolean overlap(Range one, Range other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  private static List<Sentence> sentences(List<Sentence> all, Range range) {
    return all.subList(range.from(), range.to());
  }
}
