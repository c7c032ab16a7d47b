package org.wiredesk.bitext;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** A translation with its original, aligned. Safe for use by several threads. */
public final class Bitext {

  /** In beads. */
  private static final int NEAR_BY = 6;

  /** In weights of cues. */
  private static final double WORD = 0.6;
  private static final double WORDS = 1.0;

  private final Wire translation;
  private final Mentions mentions;
  private final Original original;
  private final Original.Reading reading;
  private final Alignment alignment;
  private final Fixed fixed;
  private final Aligner.Result aligned;
  private final Strays strays;
  private final Answers answers;
  private final List<Pair> pairs;
  private final Map<Class<?>, Object> views = new ConcurrentHashMap<>();

  /**
   * Sentences that stand for each other; one of the two lists may be empty.
   *
   * @param translation of the translated wire
   * @param original of the original
   */
  public record Pair(List<Sentence> translation, List<Sentence> original) {

    public Pair {
      translation = List.copyOf(translation);
      original = List.copyOf(original);
    }

    /** Has sentences on both sides. */
    public boolean isWhole() {
      return !translation.isEmpty() && !original.isEmpty();
    }

    /**
     * From the first of the translation's sentences to the last.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public Span translationSpan() {
      return span(translation);
    }

    /**
     * From the first of the original's sentences to the last.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public Span originalSpan() {
      return span(original);
    }

    private static Span span(List<Sentence> sentences) {
      return new Span(sentences.get(0).span().start(), sentences.get(sentences.size() - 1).span().end());
    }
  }

  private Bitext(Wire translation, Mentions mentions, Original original) {
    this.translation = translation;
    this.mentions = mentions;
    this.original = original;
    this.reading = original.reading(translation.date());
    this.fixed = HandPlaces.fixed(original.handAlignment(), translation, reading.wire());
    Side own = Side.of(translation, original.cueReader(Locale.ENGLISH));
    this.aligned = Aligner.align(own, reading.side(), fixed);
    this.alignment = aligned.alignment();
    this.strays = new Strays(own, reading.side(), alignment.beads());
    this.answers = new Answers(own, reading.side(), alignment.beads());
    this.pairs = alignment.beads().stream().map(this::pair).toList();
  }

  /** Aligns a wire with what it was translated from; what a person {@link Original#alignedBy paired} holds. */
  public static Bitext of(Wire translation, Mentions mentions, Original original) {
    return new Bitext(translation, mentions, original);
  }

  public Wire translation() {
    return translation;
  }

  public Mentions mentions() {
    return mentions;
  }

  public Original source() {
    return original;
  }

  /** The original as a wire. */
  public Wire original() {
    return reading.wire();
  }

  /** What the original refers to; its times are known where the language's are. */
  public Mentions originalMentions() {
    return reading.mentions();
  }

  public Alignment alignment() {
    return alignment;
  }

  /** Whether a person made a bead of the alignment. */
  public boolean isByHand(Bead bead) {
    return fixed.has(bead);
  }

  /**
   * Whether more than the lengths of sentences speaks for a bead of the alignment: a person made it, or numbers, names
   * or other words that stand on both sides, or such beads before and behind it. What is said of others may be wrong.
   *
   * @param bead its index in {@link #alignment()} and {@link #pairs()}
   */
  public boolean isVouchedFor(int bead) {
    return aligned.vouched(bead);
  }

  /** The pairs with sentences on both sides that are {@linkplain #isVouchedFor vouched for}, in order. */
  public List<Pair> vouchedPairs() {
    return IntStream.range(0, pairs.size()).filter(this::isVouchedFor).mapToObj(pairs::get).filter(Pair::isWhole)
        .toList();
  }

  /** The same of the bead alone, whatever stands before and behind it. */
  public boolean speaksForItself(int bead) {
    return aligned.itself()[bead];
  }

  /**
   * Whether a sentence of the other text near by may say what a bead without counterpart says: it has names, numbers
   * or other words of it that its own counterparts do not have. One in a neighbour tells as much as two farther off.
   * Where a lexicon knows enough of its words, half of them must be there.
   */
  public boolean isSaidElsewhere(int bead) {
    Optional<Boolean> said = said(bead);
    return said.isPresent() ? said.get() : strays.most(bead, 1) >= WORD || strays.most(bead, NEAR_BY) >= WORDS;
  }

  /** Whether a lexicon knows what a bead without counterpart means, and nothing near by in the other text does. */
  public boolean isSaidNowhere(int bead) {
    return said(bead).filter(said -> !said).isPresent();
  }

  private Optional<Boolean> said(int bead) {
    return aligned.byMeaning() ? answers.said(bead) : Optional.empty();
  }

  /** The sentences of each bead, in the order of both texts. */
  public List<Pair> pairs() {
    return pairs;
  }

  /** What a check makes of both texts, made once and shared with others. {@code make} must not ask for a view. */
  public <T> T view(Class<T> kind, Function<Bitext, T> make) {
    return kind.cast(views.computeIfAbsent(kind, key -> make.apply(this)));
  }

  /**
   * What a check makes of the original alone: made once, and kept while the translation is edited. {@code make} must
   * not ask for a view.
   */
  public <T> T originalView(Class<T> kind, Function<Bitext, T> make) {
    return reading.view(kind, () -> make.apply(this));
  }

  private Pair pair(Bead bead) {
    return new Pair(
        translation.sentences().subList(bead.translation().from(), bead.translation().to()),
        original().sentences().subList(bead.original().from(), bead.original().to()));
  }
}
