package org.wiredesk.review;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.review.anchors.Anchor;

/**
 * What a person decided about a finding; the remark's text is the reason and may be empty.
 *
 * @param source what a verified finding was held against, as a link or a name; empty when none was given
 * @param anchor the words in doubt; none for a decision on the whole project
 */
public record Decision(
    Remark remark, Verdict verdict, Scope scope, FindingKey finding, Optional<String> source, Optional<Anchor> anchor)
    implements Anchored {

  /** What becomes of a finding. */
  public enum Verdict {
    /** It is no fault, and is not shown. */
    DISMISSED("dismissed"),
    /** The words were held against a source and stand. */
    VERIFIED("verified"),
    /** It is a fault. */
    ACCEPTED("accepted"),
    /** It was a fault, and its words were changed. */
    EDITED("edited"),
    /** The decision was taken back; kept, so that it does not come back from another copy. */
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

  /** How far a decision reaches. */
  public enum Scope {
    /** This finding in this sentence, as long as the sentence stays as it is. */
    PLACE("place"),
    /** The same check on the same words anywhere in the wire. */
    WIRE("wire"),
    /** The same check on the same words in all wires of the project. */
    PROJECT("project");

    private final String label;

    Scope(String label) {
      this.label = label;
    }

    /** As people read it and as files have it. */
    public String label() {
      return label;
    }

    public static Optional<Scope> of(String label) {
      return Stream.of(values()).filter(scope -> scope.label.equals(label)).findFirst();
    }
  }

  @Override
  public Decision with(Remark other) {
    return new Decision(other, verdict, scope, finding, source, anchor);
  }

  public Decision with(Verdict newVerdict, Instant now) {
    return new Decision(remark.touched(now), newVerdict, scope, finding, source, anchor);
  }

  @Override
  public Decision at(Anchor newAnchor) {
    return new Decision(remark, verdict, scope, finding, source, Optional.of(newAnchor));
  }
}
