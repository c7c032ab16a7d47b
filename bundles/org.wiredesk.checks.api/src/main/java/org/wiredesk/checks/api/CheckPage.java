package org.wiredesk.checks.api;

import java.util.List;
import java.util.Optional;
import org.wiredesk.text.Span;

/**
 * The page of a check: its help, its {@code --explain} text and its test.
 *
 * @param why what the fault is, where it comes from, when the check keeps silent; paragraphs of plain text
 * @param flagged examples with the faults marked
 * @param notFlagged examples in which nothing may be reported
 * @param knownMisses faults it does not find yet, unmarked
 */
public record CheckPage(
    CheckId id, String title, List<String> why, List<Example> flagged, List<Example> notFlagged,
    List<Example> knownMisses) {

  /**
   * A piece of a wire.
   *
   * @param text without the marks
   * @param marks the words in doubt, in the order of the text
   * @param reasons for each mark a part of what the finding says; empty where the page names none
   * @param language its BCP 47 tag, when it is not that of most wires
   * @param original what it was translated from, when the page shows it
   */
  public record Example(
      String text, List<Span> marks, List<String> reasons, Optional<String> language, Optional<From> original) {
    public Example {
      marks = List.copyOf(marks);
      reasons = List.copyOf(reasons);
    }

    /** In the language of most wires. */
    public Example(String text, List<Span> marks, List<String> reasons) {
      this(text, marks, reasons, Optional.empty(), Optional.empty());
    }

    Example in(String tag) {
      return new Example(text, marks, reasons, Optional.of(tag), original);
    }

    Example from(From source) {
      return new Example(text, marks, reasons, language, Optional.of(source));
    }

    /**
     * Reads an example as a page writes it: the words in doubt in {@code [[...]]}, then for each mark a line
     * {@code ~ part of what is said of it}, or none at all.
     *
     * @throws IllegalArgumentException if marks are not paired or the reasons do not fit them
     */
    public static Example parse(String written) {
      return ExampleReader.read(written);
    }
  }

  /**
   * What an example was translated from.
   *
   * @param text without the marks
   * @param marks the places that findings show in it, in the order of the text; none where the page does not say
   * @param language its BCP 47 tag
   */
  public record From(String text, List<Span> marks, String language) {
    public From {
      marks = List.copyOf(marks);
    }

    /** @throws IllegalArgumentException if marks are not paired */
    public static From parse(String written, String language) {
      MarkedText marked = MarkedText.parse(written.strip());
      return new From(marked.text(), marked.marks(), language);
    }
  }

  public CheckPage {
    why = List.copyOf(why);
    flagged = List.copyOf(flagged);
    notFlagged = List.copyOf(notFlagged);
    knownMisses = List.copyOf(knownMisses);
  }
}
