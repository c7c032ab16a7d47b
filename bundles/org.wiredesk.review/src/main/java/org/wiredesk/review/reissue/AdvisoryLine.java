package org.wiredesk.review.reissue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.review.reissue.ChangeKind.Weight;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * Drafts the line above a re-issued wire that tells clients what changed and where. After the Reuters Handbook of
 * Journalism ("Corrections, Refiles, Kills, Repeats and Embargoes" and "News Presentation", advisory line): in
 * brackets, beginning with a capital, specific, one line or two; on corrections and refiles with the word "correct";
 * with paragraph numbers, in which "paragraph" is written out. Numbers are those of the new wire. A draft: what was
 * added only a person can put into words.
 */
public final class AdvisoryLine {

  /** What does not fit into two lines is named by its places only. */
  private static final int MOST_ITEMS = 4;

  /** An advisory line stands among these paragraphs or nowhere. */
  private static final int FIRST_PARAGRAPHS = 6;

  private AdvisoryLine() {}

  /** Empty when there is nothing to tell. */
  public static String draft(Comparison comparison, ReissueKind kind) {
    List<AdvisoryItem> items = AdvisoryItems.of(chosen(comparison, kind), comparison, kind);
    if (items.isEmpty()) {
      return "";
    }
    StringBuilder line = new StringBuilder();
    String verb = "";
    for (AdvisoryItem item : items.subList(0, Math.min(MOST_ITEMS, items.size()))) {
      line.append(line.isEmpty() ? "" : "; ").append(item.verb().equals(verb) ? "" : item.verb() + " ")
          .append(item.told());
      verb = item.verb();
    }
    rest(items).ifPresent(places -> line.append("; other changes in ").append(places));
    line.setCharAt(0, Character.toUpperCase(line.charAt(0)));
    return "(" + line + ")";
  }

  private static List<Change> chosen(Comparison comparison, ReissueKind kind) {
    List<Change> substance = new ArrayList<>(comparison.changes(Weight.SUBSTANCE));
    substance.addAll(comparison.changes(Weight.POSSIBLY_SUBSTANCE));
    return switch (kind) {
      case NONE -> List.of();
      case REFILE -> comparison.changes();
      case CORRECTED -> {
        substance.addAll(comparison.changes(Weight.NEW_TEXT));
        comparison.changes().stream().filter(AdvisoryLine::isToldOfForm).forEach(substance::add);
        yield substance;
      }
      case UPDATE -> {
        List<Change> added = new ArrayList<>(comparison.changes(Weight.NEW_TEXT));
        added.addAll(comparison.changes(Weight.SUBSTANCE));
        yield added;
      }
    };
  }

  /** Readers of a correction want to know of names and days too, and not of commas. */
  private static boolean isToldOfForm(Change change) {
    return change.kind() == ChangeKind.NAME_SPELLING || change.kind() == ChangeKind.WEEKDAY;
  }

  private static Optional<String> rest(List<AdvisoryItem> items) {
    List<Part> places = items.stream().skip(MOST_ITEMS).map(AdvisoryItem::parts).flatMap(List::stream).toList();
    return places.isEmpty() ? Optional.empty() : Optional.of(Part.told(places));
  }

  /**
   * Where an advisory line belongs in a wire: in the place of the one it has, else below the headline, else at the very
   * top.
   *
   * @return the part of the text to be replaced, mostly empty
   */
  public static Span place(Wire wire) {
    Optional<Span> written = written(wire);
    if (written.isPresent()) {
      return written.get();
    }
    int place = wire.headline().map(Span::end).orElse(0);
    return new Span(place, place);
  }

  /** The line with the blank lines that it needs at its place. */
  public static String asInserted(Wire wire, String line) {
    if (written(wire).isPresent()) {
      return line;
    }
    return wire.headline().isPresent() ? "\n\n" + line : line + "\n\n";
  }

  private static Optional<Span> written(Wire wire) {
    return wire.paragraphs().stream().map(paragraph -> paragraph.span()).limit(FIRST_PARAGRAPHS)
        .filter(span -> Blocks.isAdvisory(span.of(wire.text()))).findFirst();
  }
}
