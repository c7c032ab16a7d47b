package org.wiredesk.report.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.report.Samples.NOW;
import static org.wiredesk.report.Samples.TALKS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.report.Samples;
import org.wiredesk.report.score.Faults.Reason;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.Review;

class FaultsTest {

  @Test
  void acceptedFindingsAndNotesWithACategoryCount() {
    Faults faults = Faults.of(Samples.talks("\n"), id -> Optional.empty());

    assertEquals(List.of(MqmCategory.MISTRANSLATION, MqmCategory.TEXTUAL_CONVENTIONS),
        faults.counted().stream().map(Fault::category).sorted().toList());
    assertEquals(Map.of(Reason.CLEARED, 1, Reason.QUERY, 1), faults.uncounted());
  }

  @Test
  void whatNobodyDecidedOnDoesNotCount() {
    ReviewedWire wire = Samples.reviewed("w.txt", TALKS, List.of(Samples.weekday(TALKS)), Review.EMPTY, Map.of());
    Faults faults = Faults.of(wire, id -> Optional.empty());

    assertTrue(faults.counted().isEmpty());
    assertEquals(Map.of(Reason.UNJUDGED, 1), faults.uncounted());
    assertEquals("1 finding nobody decided on", Reason.UNJUDGED.counted(1));
    assertEquals("2 findings nobody decided on", Reason.UNJUDGED.counted(2));
  }

  @Test
  void aResolvedNoteWasAFaultAndOneNotToBeFixedWasNone() {
    Note fault = Samples.fault(1, TALKS, "useful", MqmCategory.SPELLING, Severity.MAJOR);
    Faults faults = Faults.of(Samples.noted("w.txt", TALKS,
        fault.with(NoteStatus.RESOLVED, NOW),
        Samples.fault(2, TALKS, "left", MqmCategory.SPELLING, Severity.MAJOR).with(NoteStatus.WONT_FIX, NOW),
        Samples.fault(3, TALKS, "left", MqmCategory.SPELLING, Severity.MAJOR).with(NoteStatus.WITHDRAWN, NOW),
        Samples.note(4, TALKS, "left", "Nice.")), id -> Optional.empty());

    assertEquals(1, faults.counted().size());
    assertEquals(Map.of(Reason.NO_FAULT, 1, Reason.REMARK, 1), faults.uncounted());
  }

  @Test
  void aNoteMadeOfAnAcceptedFindingCountsInItsPlace() {
    Finding weekday = Samples.weekday(TALKS);
    Decision accepted = Samples.decision(1, Verdict.ACCEPTED, weekday, TALKS, "");
    Note note = Samples.fault(2, TALKS, "3 May 2024, said", MqmCategory.DATE_FORMAT, Severity.CRITICAL)
        .from(Samples.WEEKDAY.id());
    Faults faults = Faults.of(Samples.reviewed(
        "w.txt", TALKS, List.of(weekday), new Review(List.of(accepted, note)), Map.of(weekday, accepted)),
        id -> Optional.empty());

    assertEquals(List.of(Severity.CRITICAL), faults.counted().stream().map(Fault::severity).toList());
  }

  @Test
  void aFaultThatWasPutRightCountsAsWhatItsCheckFinds() {
    Finding weekday = Samples.weekday(TALKS);
    Decision edited = Samples.decision(1, Verdict.EDITED, weekday, TALKS, "");
    String mended = TALKS.replace("Thursday", "Friday");
    ReviewedWire wire = Samples.reviewed("w.txt", mended, List.of(), new Review(List.of(edited)), Map.of());

    Faults faults = Faults.of(wire, id -> Optional.of(Samples.WEEKDAY).filter(check -> check.id().equals(id)));
    assertEquals(List.of(Severity.MAJOR), faults.counted().stream().map(Fault::severity).toList());
  }

  @Test
  void anAcceptedFindingWhoseWordsWereEditedByHandStillCounts() {
    Decision accepted = Samples.decision(1, Verdict.ACCEPTED, Samples.weekday(TALKS), TALKS, "");
    assertEquals(List.of(Severity.MAJOR), severities(mended(accepted)));
  }

  @Test
  void aNoteMadeOfAnAcceptedFindingCountsInItsPlaceAlsoWhenThatWasMended() {
    Finding weekday = Samples.weekday(TALKS);
    Decision accepted = Samples.decision(1, Verdict.ACCEPTED, weekday, TALKS, "");
    Note note = Samples.fault(2, TALKS, "Thursday, 3 May", MqmCategory.DATE_FORMAT, Severity.CRITICAL);
    assertEquals(List.of(Severity.CRITICAL), severities(mended(accepted, note.from(Samples.WEEKDAY.id()))));
    assertEquals(List.of(Severity.CRITICAL, Severity.MAJOR), severities(mended(accepted, note)));
  }

  private static List<Severity> severities(ReviewedWire wire) {
    return Faults.of(wire, id -> Optional.of(Samples.WEEKDAY).filter(check -> check.id().equals(id)))
        .counted().stream().map(Fault::severity).toList();
  }

  private static ReviewedWire mended(Entry... entries) {
    String mended = TALKS.replace("Thursday", "Friday");
    return Samples.reviewed("w.txt", mended, List.of(), new Review(List.of(entries)), Map.of());
  }
}
