package org.wiredesk.rules.ide;

import java.util.List;
import org.wiredesk.text.Span;

/**
 * A line of the outline.
 *
 * @param label the name
 * @param detail a few words beside it; may be empty
 * @param span all of it
 * @param nameSpan what to select when somebody goes there
 */
public record DeskOutlineNode(
    Kind kind, String label, String detail, Span span, Span nameSpan, List<DeskOutlineNode> children) {

  /** For icons. */
  public enum Kind {
    PACK,
    IMPORT,
    RULE,
    TERM,
    OFFICE,
    PERSON,
    ORGANISATION,
    PLACE,
    EVENT,
    FIGURE,
    /** A {@code when} or {@code unless} of a rule. */
    PATTERN,
    /** What a rule must find. */
    FLAGS,
    /** What a rule must let pass. */
    KEEPS,
    /** An office of a person, with its time. */
    TENURE,
    /** A value of a figure, with its day. */
    VALUE,
    /** An entry, or what may have been meant as one, that cannot be read. */
    BROKEN
  }

  public DeskOutlineNode {
    children = List.copyOf(children);
  }
}
