package org.wiredesk.review.anchors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wiredesk.review.anchors.Place.Found;
import org.wiredesk.review.anchors.Place.Lost;
import org.wiredesk.review.anchors.Place.Way;
import org.wiredesk.text.Span;

/**
 * Finds anchors in a text: where they stood, else through a comparison with the text they were made in when that is at
 * hand, else by their words and neighbours, else by words that are nearly theirs. What is not certain is lost: a note
 * at a wrong place misleads. The thresholds were set by measuring random edits.
 */
public final class Anchoring {

  /** Nearly the same words: so much alike, from 0 to 1... */
  private static final double ALIKE = 0.8;

  /** ...and so much more than the next best... */
  private static final double LEAD = 0.1;

  /** ...and no shorter, in code units: "allies" is like "alleys". */
  static final int SHORTEST_ALIKE = 12;

  /** Comparing longer quotations letter by letter takes too long, in code units. */
  static final int LONGEST_ALIKE = 4_000;

  private final String text;
  private final String folded;
  private final Optional<TextChange> change;
  private final WordIndex index;

  private Anchoring(String text, Optional<TextChange> change) {
    this.text = text;
    this.folded = Fold.of(text);
    this.change = change;
    this.index = new WordIndex(folded);
  }

  /** In a text of which no earlier state is at hand. */
  public static Anchoring in(String text) {
    return new Anchoring(text, Optional.empty());
  }

  /** @param before the text in which the anchors have their positions */
  public static Anchoring after(String before, String text) {
    return new Anchoring(text, Optional.of(new TextChange(before, text)));
  }

  public Place place(Anchor anchor) {
    Place place = asItIs(anchor);
    if (anchor.moved().filter(Move::isByEditing).isEmpty() || isCertain(place)) {
      return place;
    }
    Anchor before = anchor.beforeEditing();
    Place again = asItIs(before);
    return again instanceof Found found && found.span().of(text).equals(before.exact()) ? again : place;
  }

  private static boolean isCertain(Place place) {
    return place instanceof Found found && !found.isToBeConfirmed();
  }

  private Place asItIs(Anchor anchor) {
    if (isUnchanged(anchor)) {
      return new Found(anchor.span(), Way.UNCHANGED, 1);
    }
    Optional<Span> followed = change.flatMap(known -> known.follow(anchor.span()));
    if (followed.filter(span -> stillSays(anchor, span)).isPresent()) {
      return new Found(followed.get(), Way.FOLLOWED, 1);
    }
    Occurrences same = new Occurrences(anchor, anchor.exact(), text, folded);
    return same.meant(1)
        .or(() -> new Occurrences(anchor, Fold.of(anchor.exact()), folded, folded).meant(1)
            .map(found -> new Found(found.span(), Way.ALIKE, alike(found.span(), anchor))))
        .or(() -> followed.flatMap(span -> onlyOneIn(span, anchor, same)))
        .map(Place.class::cast)
        .orElseGet(() -> followed.map(span -> followed(anchor, span)).orElseGet(() -> nearly(anchor, same)));
  }

  /**
   * An anchor at the place where it was found, told by the words and neighbours of this text. Whether it is to be
   * confirmed, and what it stood on before, is in {@link Anchor#moved}.
   */
  public Anchor move(Anchor anchor, Found found) {
    String words = found.span().of(text);
    if (found.way() == Way.UNCHANGED && words.equals(anchor.exact())) {
      return anchor;
    }
    Optional<Move> move = found.isToBeConfirmed()
        ? Optional.of(Move.of(found.way(), anchor.moved().map(Move::was).orElse(anchor.exact()), words))
        : anchor.movedTo(words);
    return Anchor.of(text, folded, found.span()).moved(move);
  }

  private boolean isUnchanged(Anchor anchor) {
    return anchor.span().end() <= text.length()
        && anchor.span().of(text).equals(anchor.exact())
        && Anchor.before(text, anchor.span().start()).equals(anchor.prefix())
        && Anchor.behind(text, anchor.span().end()).equals(anchor.suffix());
  }

  private boolean stillSays(Anchor anchor, Span span) {
    return span.of(text).equals(anchor.exact()) && isExpected(anchor, span);
  }

  /** A phrase that neither text has twice, in the very place though everything around it is new. */
  private static Optional<Found> onlyOneIn(Span followed, Anchor anchor, Occurrences same) {
    boolean onlyOne = same.count() == 1 && anchor.rival() <= 0 && Occurrences.isPhrase(anchor.exact());
    return same.best().filter(span -> onlyOne && followed.contains(span))
        .map(span -> new Found(span, Way.ONLY_ONE, 1));
  }

  /** A word or two may stand there anew by chance, and a comparison may take one of two equal places for the other. */
  private boolean isExpected(Anchor anchor, Span span) {
    boolean onlyOne = Occurrences.isTelling(anchor.exact()) && anchor.rival() <= 0;
    return onlyOne || Neighbours.of(anchor, span, folded).bothFit();
  }

  /** Words too long to compare letter by letter are the same when folded: that is how they were found. */
  private double alike(Span span, Anchor anchor) {
    boolean comparable = Math.max(anchor.exact().length(), span.length()) <= LONGEST_ALIKE;
    return comparable ? Likeness.of(anchor.exact(), span.of(text)) : 1;
  }

  /** What stands in the very place has other words. */
  private Place followed(Anchor anchor, Span span) {
    String words = span.of(text);
    List<String> differences = Particulars.differences(anchor.exact(), words);
    if (!differences.isEmpty()) {
      return new Lost(changed(differences), Optional.of(span));
    }
    boolean comparable = Math.max(words.length(), anchor.exact().length()) <= LONGEST_ALIKE;
    double likeness = comparable ? Likeness.of(Fold.of(anchor.exact()), Fold.of(words)) : 0;
    boolean certain = likeness >= ALIKE && anchor.exact().length() >= SHORTEST_ALIKE && isExpected(anchor, span);
    return certain
        ? new Found(span, Way.ALIKE, likeness)
        : new Lost("its words were rewritten", Optional.of(span));
  }

  private Place nearly(Anchor anchor, Occurrences same) {
    if (same.count() > 1) {
      return new Lost("its words stand " + same.count() + " times and nothing tells which is meant", Optional.empty());
    }
    if (same.count() == 1) {
      return new Lost("its words stand only among others, and may not be the same", same.best());
    }
    String quotation = Fold.of(anchor.exact());
    if (quotation.length() < SHORTEST_ALIKE || quotation.length() > LONGEST_ALIKE) {
      return new Lost("its words are gone", Optional.empty());
    }
    List<Alignment> alignments = alignments(quotation);
    if (alignments.isEmpty() || alignments.get(0).likeness() < ALIKE) {
      return new Lost("its words are gone", Optional.empty());
    }
    Alignment best = alignments.get(0);
    List<String> differences = Particulars.differences(anchor.exact(), best.span().of(text));
    if (!differences.isEmpty()) {
      return new Lost(changed(differences), Optional.of(best.span()));
    }
    Neighbours neighbours = Neighbours.of(anchor, best.span(), folded);
    boolean certain = neighbours.bothFit()
        && neighbours.sum() - Math.max(0, anchor.rival()) >= Occurrences.LEAD
        && alignments.stream().skip(1).allMatch(next -> next.likeness() <= best.likeness() - LEAD);
    return certain
        ? new Found(best.span(), Way.ALIKE, best.likeness())
        : new Lost("its words were rewritten", Optional.of(best.span()));
  }

  /** The best first, none of them on the words of another. */
  private List<Alignment> alignments(String quotation) {
    List<Alignment> all = index.partsLike(quotation).stream().map(part -> {
      Alignment inPart = Alignment.best(quotation, part.of(folded));
      return new Alignment(inPart.span().shift(part.start()), inPart.likeness());
    }).sorted(Comparator.comparingDouble(Alignment::likeness).reversed()).toList();
    List<Alignment> apart = new ArrayList<>();
    for (Alignment alignment : all) {
      if (apart.stream().noneMatch(other -> other.span().overlaps(alignment.span()))) {
        apart.add(alignment);
      }
    }
    return apart;
  }

  static String changed(List<String> differences) {
    return "a figure or a name in it changed: " + String.join(", ", differences);
  }
}
