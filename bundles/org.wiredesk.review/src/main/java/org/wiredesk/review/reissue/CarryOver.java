package org.wiredesk.review.reissue;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.review.Anchored;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Review;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.anchors.Anchoring;
import org.wiredesk.review.anchors.Place;
import org.wiredesk.review.anchors.Place.Found;
import org.wiredesk.review.anchors.Place.Lost;

/**
 * What was said of an earlier issue of a wire, taken to the places in the new issue that it is about. The earlier
 * issue's review stays as it is.
 *
 * <p>Every entry keeps its id, author and times: it is the same remark, in the review of another wire. So carrying over
 * twice adds nothing, what was answered or confirmed in the new issue meanwhile is kept as the later state, and what
 * was withdrawn stays withdrawn. The two files cannot conflict, as each wire has its own.
 *
 * @param review all of it; entries whose place is lost among them, with their anchor of old, so that they show as
 *     orphaned
 * @param carried what became of each entry that has a place, withdrawn ones included
 */
public record CarryOver(Review review, List<Carried> carried) {

  /** What became of an entry. */
  public enum Outcome {
    /** Its words stand in the new issue. */
    KEPT,
    /** Found without certainty; shown as moved until somebody confirms it. */
    MOVED,
    /** Its words were changed, or stand there no more. */
    LOST
  }

  /**
   * An entry in the new issue.
   *
   * @param why it was lost; empty when it was not
   */
  public record Carried(Anchored entry, Outcome outcome, String why) {}

  public CarryOver {
    carried = List.copyOf(carried);
  }

  /**
   * @param review of the earlier issue
   * @param before the text of the earlier issue as it is now
   * @param after the text of the new issue
   */
  public static CarryOver of(Review review, String before, String after) {
    Anchoring inEarlier = Anchoring.in(before);
    Anchoring inNew = Anchoring.after(before, after);
    List<Entry> entries = new ArrayList<>();
    List<Carried> carried = new ArrayList<>();
    for (Entry entry : review.entries()) {
      if (entry instanceof Anchored anchored) {
        Carried one = anchored.anchor().map(anchor -> carried(anchored, anchor, inEarlier, inNew))
            .orElseGet(() -> new Carried(anchored, Outcome.KEPT, ""));
        carried.add(one);
        entries.add(one.entry());
      } else {
        entries.add(entry);
      }
    }
    return new CarryOver(new Review(entries), carried);
  }

  /** The earlier issue may have been edited since its review was saved: the anchor is put right there first. */
  private static Carried carried(Anchored entry, Anchor anchor, Anchoring inEarlier, Anchoring inNew) {
    Place earlier = inEarlier.place(anchor);
    if (earlier instanceof Lost lost) {
      return new Carried(entry, Outcome.LOST, lost.why());
    }
    Anchor settled = inEarlier.move(anchor, (Found) earlier);
    Place place = inNew.place(settled);
    if (place instanceof Lost lost) {
      return new Carried(entry.at(settled), Outcome.LOST, lost.why());
    }
    Anchored moved = entry.at(inNew.move(settled, (Found) place));
    return new Carried(moved, moved.isMoved() ? Outcome.MOVED : Outcome.KEPT, "");
  }

  /** With what the review of the new issue has already: of two states of one entry the later one, else that one. */
  public Review onto(Review existing) {
    return existing.mergedWith(review);
  }

  /** How many came out so. */
  public long count(Outcome outcome) {
    return carried.stream().filter(one -> one.outcome() == outcome).count();
  }
}
