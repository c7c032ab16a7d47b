package org.wiredesk.cli;

import java.util.Optional;
import org.wiredesk.engine.report.Lines;
import org.wiredesk.review.Anchored;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Review;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.anchors.Anchoring;
import org.wiredesk.review.anchors.Place;
import org.wiredesk.review.anchors.Place.Found;
import org.wiredesk.review.anchors.Place.Lost;
import org.wiredesk.text.NormalizedText;

/** A wire with what was said of it and where that stands now. */
final class NotedWire {

  private final String file;
  private final Review review;
  private final Optional<NormalizedText> content;
  private final Optional<Anchoring> anchoring;
  private final Optional<Lines> lines;

  /**
   * @param file of the wire, as reports name it
   * @param content empty when the wire is gone: then nothing of it has a place any more
   */
  NotedWire(String file, Optional<NormalizedText> content, Review review) {
    this.file = file;
    this.review = review;
    this.content = content;
    this.anchoring = content.map(NormalizedText::text).map(Anchoring::in);
    this.lines = content.map(NormalizedText::text).map(Lines::new);
  }

  String file() {
    return file;
  }

  Review review() {
    return review;
  }

  /** Where an entry stands. */
  EntryPlace place(Entry entry) {
    return entry instanceof Anchored anchored
        ? anchored.anchor().map(anchor -> place(anchored, anchor)).orElse(EntryPlace.WHOLE)
        : EntryPlace.WHOLE;
  }

  private EntryPlace place(Anchored entry, Anchor anchor) {
    if (anchoring.isEmpty()) {
      return EntryPlace.orphaned("the wire is gone");
    }
    Place place = anchoring.get().place(anchor);
    if (place instanceof Found found) {
      Anchored now = entry.at(anchoring.get().move(anchor, found));
      String words = found.span().of(content.get().text());
      return EntryPlace.at(content.get().toOriginal(found.span()), lines.get().place(found.span().start()),
          now.anchor().flatMap(Anchor::moved).filter(move -> now.isMoved()).map(move -> move.why(words)));
    }
    return EntryPlace.orphaned(((Lost) place).why());
  }
}
