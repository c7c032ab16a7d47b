package org.wiredesk.ui.original;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.wiredesk.bitext.Bead;
import org.wiredesk.bitext.Bead.Range;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.HandAlignment;
import org.wiredesk.bitext.HandAlignmentFile;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.ui.checking.WireSession;

/**
 * Lets a person say which sentences belong together, and take it back. What is said stands in a file beside the wire;
 * the wire is checked again with it.
 */
final class Pairing {

  private final WireSession session;
  private final Path wire;
  private final Bitext bitext;
  private final Range translation;
  private final Range original;

  private Pairing(WireSession session, Path wire, Bitext bitext, Range translation, Range original) {
    this.session = session;
    this.wire = wire;
    this.bitext = bitext;
    this.translation = translation;
    this.original = original;
  }

  /**
   * Of the sentences that touch some words of either side. Empty where there are none on one side, and while the wire
   * has not been checked since it was changed.
   *
   * @param inWire in the document
   */
  static Optional<Pairing> of(WireSession session, Span inWire, Span inOriginal) {
    NormalizedText text = NormalizedText.of(session.model().document().get());
    Span words = new Span(text.fromOriginal(inWire.start()), text.fromOriginal(inWire.end()));
    return session.model().pairs().bitext()
        .filter(bitext -> bitext.translation().text().equals(text.text()))
        .flatMap(bitext -> session.place().path().map(wire -> new Pairing(session, wire, bitext,
            touched(bitext.translation().sentences(), words), touched(bitext.original().sentences(), inOriginal))))
        .filter(pairing -> !pairing.translation.isEmpty() && !pairing.original.isEmpty());
  }

  /** Whether a person has paired sentences of the original that are meant. */
  boolean isByHand() {
    return beads().anyMatch(bitext::isByHand);
  }

  /** These sentences belong together, and to no others. */
  void keep() {
    change(Messages.OriginalActions_pair, alignment -> alignment.with(bitext, translation, original));
  }

  /** The machine pairs them again. */
  void forget() {
    List<Bead> beads = beads().toList();
    change(Messages.OriginalActions_apart, alignment -> {
      HandAlignment left = alignment;
      for (Bead bead : beads) {
        left = left.without(bitext, bead);
      }
      return left;
    });
  }

  private void change(String label, UnaryOperator<HandAlignment> change) {
    new PairingChange(label.replace("&", ""), session, HandAlignmentFile.beside(wire), change)
        .run(session.model().document());
  }

  private Stream<Bead> beads() {
    return bitext.alignment().beads().stream()
        .filter(bead -> bead.original().from() < original.to() && original.from() < bead.original().to());
  }

  /** Sentences are in order and do not overlap. */
  private static Range touched(List<Sentence> sentences, Span words) {
    int from = 0;
    while (from < sentences.size() && isBefore(sentences.get(from).span(), words)) {
      from++;
    }
    int to = from;
    while (to < sentences.size() && reaches(sentences.get(to).span(), words)) {
      to++;
    }
    return new Range(from, to);
  }

  private static boolean isBefore(Span sentence, Span words) {
    return words.isEmpty() ? sentence.end() < words.start() : sentence.end() <= words.start();
  }

  /** Selected words count where they share a character, a caret where it touches. */
  private static boolean reaches(Span sentence, Span words) {
    return words.isEmpty() ? sentence.touches(words.start()) : sentence.start() < words.end();
  }
}
