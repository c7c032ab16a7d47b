package org.wiredesk.rules.ide;

import java.util.List;
import org.wiredesk.text.Span;

/**
 * Something that may be written at a place.
 *
 * @param label as the list of proposals shows it
 * @param detail a few words beside the label: the kind of thing, or the file it is from; may be empty
 * @param documentation simple HTML ({@code b i br p ul li}); may be empty
 * @param replaced what goes when the proposal is taken; empty where nothing goes
 * @param text what comes
 * @param stops the places in {@code text} to fill in one after the other, counted from its start; without any the caret goes
 *     to the end of the text
 */
public record DeskProposal(
    Kind kind, String label, String detail, String documentation, Span replaced, String text, List<Span> stops) {

  /** For icons. */
  public enum Kind {
    KEYWORD,
    TEMPLATE,
    /** A word class, a part-of-speech tag, a shape or a chunk. */
    TAG,
    /** A category, a severity or a language. */
    VALUE,
    /** A name that is written down somewhere, or a label of the rule. */
    NAME,
    FILE
  }

  public DeskProposal {
    stops = List.copyOf(stops);
  }
}
