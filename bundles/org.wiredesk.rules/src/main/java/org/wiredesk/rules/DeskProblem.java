package org.wiredesk.rules;

import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.text.Span;

/**
 * Something wrong in a desk file.
 *
 * @param span of the text of its file
 * @param error whether what stands there is left out; otherwise it holds, but somebody should look
 */
public record DeskProblem(DeskPlace place, Span span, boolean error, Code code, String message)
    implements Comparable<DeskProblem> {

  /** The kinds of problems, for quick fixes. */
  public enum Code {
    SYNTAX,
    UNKNOWN_NAME,
    NOT_IN_CATALOG,
    DUPLICATE,
    MISSING_PART,
    /** A rule without {@code when}, without {@code flags}, without {@code because}. */
    MISSING_PATTERN,
    MISSING_EXAMPLE,
    MISSING_REASON,
    UNFIT_PATTERN,
    BAD_EXAMPLE,
    BAD_WORDING,
    BAD_DATE,
    /** Two hold one office at a time. */
    OVERLAP,
    /** One name is of two things, or right here and wrong there. */
    AMBIGUOUS,
    /** A rule that another one leaves nothing to say. */
    SHADOWED,
    IMPORT
  }

  /** Order of the files' names, then of their text. */
  @Override
  public int compareTo(DeskProblem other) {
    int byFile = place.file().compareTo(other.place.file());
    return byFile != 0 ? byFile : span.compareTo(other.span);
  }

  /** As compilers say it: {@code common.desk:12: error: there is no tag "VBX"}. */
  @Override
  public String toString() {
    return place + ": " + (error ? "error" : "warning") + ": " + message;
  }
}
