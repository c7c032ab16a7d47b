package org.wiredesk.rules.ide;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wiredesk.rules.DeskBook;
import org.wiredesk.text.Span;

/**
 * The desk language for editors. One of these serves a set of files that see each other's names: those that somebody
 * has open, with the text of the editor, and all others of the set as they are on disk.
 *
 * <p>Safe for use by several threads: each answer is of the texts at the moment of the call. Spans and offsets count
 * UTF-16 code units in the text that was last given for the file, whatever line ends it has. A file that is not in the
 * set gets empty answers, and so does an offset beyond its end. No answer throws for what stands in a file, half a rule
 * least of all.
 */
public interface DeskLanguage {

  /** For a set without files. The first question takes about a second, for the parser's own start. */
  static DeskLanguage create() {
    return new DeskWorkshop();
  }

  /**
   * Says which files belong together besides those that are open; they are read from disk, in UTF-8, when next asked
   * about. Those named before and not now are forgotten. What cannot be read counts as empty.
   */
  void files(Collection<URI> files);

  /** A file changed on disk, was made or was deleted: it is read again. Nothing happens if it is open. */
  void changed(URI file);

  /** Somebody edits the file: from now on {@code text} is what it says. For an open file as {@link #update}. */
  void open(URI file, String text);

  /** The text of an open file after a change. */
  void update(URI file, String text);

  /** The file is as it is on disk again, or leaves the set if {@link #files} did not name it. */
  void close(URI file);

  /** What the whole set says, for trying rules before they are saved. */
  DeskBook book();

  /** What is wrong in a file, in the order of its text. */
  List<DeskMarker> problems(URI file);

  /**
   * Examples of the file that their own rules fail; rules with errors are not tried. Costs what {@code tester} costs,
   * seconds perhaps: not for each keystroke.
   */
  List<DeskMarker> examples(URI file, ExampleTester tester);

  /** What may be written at a place, the likeliest first. */
  List<DeskProposal> complete(URI file, int offset);

  /** What stands at a place. */
  Optional<DeskHover> hover(URI file, int offset);

  /** The entries of a file and what stands in them, in the order of the text. */
  List<DeskOutlineNode> outline(URI file);

  /** Where the name at a place is written down. */
  Optional<DeskTarget> definition(URI file, int offset);

  /** All places of the set that speak of the name at a place, that where it is written down first. */
  List<DeskTarget> references(URI file, int offset);

  /** The name at a place, if it can be renamed there; its span is without quotation marks. */
  Optional<DeskTarget> renameable(URI file, int offset);

  /** Changes a name wherever the set speaks of it. */
  DeskRename rename(URI file, int offset, String newName);

  /** The edits that put a whole file into good order; none if it is, and none inside what cannot be parsed. */
  List<DeskEdit> format(URI file);

  /** The same for the entries that a selection touches. */
  List<DeskEdit> format(URI file, Span selection);

  /** What can be folded, entries and comments of several lines: from the first character to the last. */
  List<Span> folding(URI file);

  /** The pieces of the text that have a colour, in order, none overlapping another. */
  List<DeskColour> colours(URI file);
}
