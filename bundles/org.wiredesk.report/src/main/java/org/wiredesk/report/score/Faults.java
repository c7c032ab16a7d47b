package org.wiredesk.report.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.report.JudgedFinding;
import org.wiredesk.report.PlacedNote;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.text.Span;

/**
 * What counts against a wire, and what does not. A finding counts when somebody accepted it, or accepted it by changing
 * its words. A note counts when it is open or resolved and has a category: without one it is a remark, a query waits
 * for its answer, and what is not to be fixed was no fault. A note about the words of an accepted finding of the same
 * check counts in its place, for the person chose its severity; so it is also when the words were mended meanwhile.
 *
 * @param uncounted how many findings and notes were left out, by reason, in the order of {@link Reason}
 */
public record Faults(List<Fault> counted, Map<Reason, Integer> uncounted) {

  /** Why something does not count. */
  public enum Reason {
    UNJUDGED("finding nobody decided on", "findings nobody decided on"),
    CLEARED("finding dismissed or verified", "findings dismissed or verified"),
    QUERY("note still a query", "notes still a query"),
    REMARK("note without a category", "notes without a category"),
    NO_FAULT("note not to be fixed", "notes not to be fixed");

    private final String one;
    private final String many;

    Reason(String one, String many) {
      this.one = one;
      this.many = many;
    }

    /** "1 finding nobody decided on". */
    public String counted(int count) {
      return count + " " + (count == 1 ? one : many);
    }
  }

  public Faults {
    counted = List.copyOf(counted);
    uncounted = uncounted.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(uncounted));
  }

  /** @param checks tells of a check that found something no longer there */
  public static Faults of(ReviewedWire wire, Function<CheckId, Optional<CheckInfo>> checks) {
    Collector collector = new Collector();
    wire.notes().forEach(collector::add);
    wire.findings().forEach(collector::add);
    wire.review().decisions().forEach(decision -> collector.addGone(decision, checks));
    return new Faults(collector.counted, collector.uncounted);
  }

  private static final class Collector {

    final List<Fault> counted = new ArrayList<>();
    final Map<Reason, Integer> uncounted = new EnumMap<>(Reason.class);
    /** Decisions whose findings are still there. */
    private final Set<UUID> seen = new HashSet<>();
    private final List<Note> countedNotes = new ArrayList<>();

    void add(PlacedNote placed) {
      Note note = placed.note();
      if (note.status() == NoteStatus.WONT_FIX) {
        skip(Reason.NO_FAULT);
      } else if (note.status() == NoteStatus.QUERY) {
        skip(Reason.QUERY);
      } else if (note.category().isEmpty()) {
        skip(Reason.REMARK);
      } else {
        counted.add(new Fault(note.category().get(), note.severity(), placed.span(), note.check()));
        countedNotes.add(note);
      }
    }

    void add(JudgedFinding judged) {
      judged.decision().ifPresent(decision -> seen.add(decision.id()));
      if (!judged.isConfirmed()) {
        skip(judged.isCleared() ? Reason.CLEARED : Reason.UNJUDGED);
        return;
      }
      CheckInfo check = judged.finding().check();
      Fault fault = new Fault(
          check.category(), check.severity(), Optional.of(judged.finding().span()), Optional.of(check.id()));
      if (counted.stream().noneMatch(fault::isSameAs)) {
        counted.add(fault);
      }
    }

    /** A fault that was put right is one all the same: the score is of the translation as it came. */
    void addGone(Decision decision, Function<CheckId, Optional<CheckInfo>> checks) {
      boolean confirmed = decision.verdict() == Verdict.ACCEPTED || decision.verdict() == Verdict.EDITED;
      if (confirmed && decision.scope() != Scope.PROJECT && !seen.contains(decision.id())
          && countedNotes.stream().noneMatch(note -> isAbout(note, decision))) {
        checks.apply(decision.finding().check()).ifPresent(check -> counted.add(
            new Fault(check.category(), check.severity(), Optional.empty(), Optional.of(check.id()))));
      }
    }

    /** Where the finding is gone, the places of both are told by their anchors: they were carried on together. */
    private static boolean isAbout(Note note, Decision decision) {
      return note.check().filter(decision.finding().check()::equals).isPresent()
          && note.anchor().isPresent() && decision.anchor().isPresent()
          && meet(note.anchor().get().span(), decision.anchor().get().span());
    }

    private static boolean meet(Span one, Span other) {
      return one.overlaps(other) || one.equals(other);
    }

    private void skip(Reason reason) {
      uncounted.merge(reason, 1, Integer::sum);
    }
  }
}
