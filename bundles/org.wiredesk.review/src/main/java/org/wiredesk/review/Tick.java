package org.wiredesk.review;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.review.anchors.Anchor;

/**
 * What a person found out about a claim of the wire; the remark's text says more and may be empty.
 *
 * @param anchor the claim's words
 * @param source a link or a name; empty when none was given
 */
public record Tick(Remark remark, Verdict verdict, Optional<Anchor> anchor, Optional<String> source)
    implements Anchored {

  /** Whether a claim holds. */
  public enum Verdict {
    TRUE("true"),
    FALSE("false"),
    /** In part, or only with words added. */
    PARTLY_TRUE("partly true"),
    /** No source tells. */
    UNPROVEN("unproven"),
    /** Taken back; kept, so that it does not come back from another copy. */
    WITHDRAWN("withdrawn");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** As people read it and as files have it. */
    public String label() {
      return label;
    }

    public static Optional<Verdict> of(String label) {
      return Stream.of(values()).filter(verdict -> verdict.label.equals(label)).findFirst();
    }
  }

  @Override
  public Tick with(Remark other) {
    return new Tick(other, verdict, anchor, source);
  }

  public Tick with(Verdict newVerdict, Optional<String> newSource, Instant now) {
    return new Tick(remark.touched(now), newVerdict, anchor, newSource);
  }

  @Override
  public Tick at(Anchor newAnchor) {
    return new Tick(remark, verdict, Optional.of(newAnchor), source);
  }
}
