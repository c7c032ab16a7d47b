package org.wiredesk.review.reissue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wiredesk.review.anchors.TextWords;
import org.wiredesk.review.reissue.ChangeKind.Weight;

/**
 * Proposes as what a wire is issued anew, after the Reuters Handbook of Journalism ("Corrections, Refiles, Kills,
 * Repeats and Embargoes"): CORRECTED for an error of substance, almost always where numbers are involved; REFILE for
 * slips that have no bearing on what is understood, as a wrong weekday in the first sentence, a typing error in a
 * common word, a misspelled name. New text makes an update, in which a correction must not be buried: that is a doubt
 * to be told. Words whose meaning nobody here knows count as substance: to call a correction a refile is the worse
 * mistake.
 */
final class Proposer {

  /** Fewer words of new text than this share of the earlier wire's, and than that many, make no update. */
  private static final double NEW_SHARE = 0.04;
  private static final int NEW_WORDS = 12;

  private final Comparison comparison;

  Proposer(Comparison comparison) {
    this.comparison = comparison;
  }

  Proposal propose() {
    List<Change> substance = comparison.changes(Weight.SUBSTANCE);
    List<Change> possible = comparison.changes(Weight.POSSIBLY_SUBSTANCE);
    List<Change> added = comparison.changes(Weight.NEW_TEXT);
    if (comparison.changes().isEmpty()) {
      return new Proposal(ReissueKind.NONE, List.of("both wires say the same in the same words"), List.of());
    }
    if (isMuch(added)) {
      return new Proposal(ReissueKind.UPDATE, reasons(added, substance), buried(substance));
    }
    if (!substance.isEmpty()) {
      return new Proposal(ReissueKind.CORRECTED, reasons(substance, possible, added), List.of());
    }
    if (!possible.isEmpty() || !added.isEmpty()) {
      return new Proposal(ReissueKind.CORRECTED, reasons(possible, added),
          List.of("a REFILE if the new words say the same"));
    }
    return new Proposal(ReissueKind.REFILE, reasons(comparison.changes()), List.of());
  }

  private static List<String> buried(List<Change> substance) {
    return substance.isEmpty() ? List.of()
        : List.of("an update must not hide a correction: if the earlier wire was wrong in " + places(substance)
            + ", issue CORRECTED first");
  }

  private boolean isMuch(List<Change> added) {
    int words = added.stream().mapToInt(change -> words(change.after().of(comparison.after().text()))).sum();
    return words >= NEW_WORDS && words >= NEW_SHARE * words(comparison.before().text());
  }

  private static int words(String text) {
    return TextWords.spans(text).size();
  }

  @SafeVarargs
  private List<String> reasons(List<Change>... changes) {
    Map<String, List<Change>> places = new LinkedHashMap<>();
    Stream.of(changes).flatMap(List::stream)
        .forEach(change -> places.computeIfAbsent(said(change), any -> new ArrayList<>()).add(change));
    return places.entrySet().stream().map(entry -> places(entry.getValue()) + ": " + entry.getKey()).toList();
  }

  private static String places(List<Change> changes) {
    return Part.told(changes.stream().map(Change::part).toList());
  }

  /** "13 became 30", "spelling". */
  private static String said(Change change) {
    boolean told = !change.was().isEmpty() && !change.now().isEmpty();
    return switch (change.kind()) {
      case PARAGRAPH_ADDED -> "added";
      case PARAGRAPH_REMOVED -> "taken out (as counted in the earlier wire)";
      case PARAGRAPH_MOVED -> "stands elsewhere now";
      case PUNCTUATION, PARAGRAPH_BREAK, TEXT_ADDED, TEXT_REMOVED -> change.kind().label();
      default -> told ? change.was() + " became " + change.now()
          : !change.now().isEmpty() ? change.now() + " added"
          : !change.was().isEmpty() ? change.was() + " taken out"
          : change.kind().label();
    };
  }
}
