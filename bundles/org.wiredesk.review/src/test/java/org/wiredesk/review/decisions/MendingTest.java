package org.wiredesk.review.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.text.Span;

class MendingTest {

  private static final String TEXT = """
      The harbour office “took a measure” on the ferry line. Guests waited on the pier.

      The owner of the line said nothing.
      """;

  private final Checked checked = Checked.of(TEXT, "took a measure");

  @Test
  void wordsThatWereChangedByHandAreMended() {
    assertEquals(Verdict.EDITED, verdict(TEXT.replace("took a measure", "acted"), accepted()));
  }

  @Test
  void aWordChangedWithinThemMendsThemToo() {
    assertEquals(Verdict.EDITED, verdict(TEXT.replace("a measure", "measures"), accepted()));
  }

  @Test
  void wordsThatStandAreNotMendedByEditsAroundThem() {
    assertEquals(Verdict.ACCEPTED, verdict(TEXT, accepted()));
    assertEquals(Verdict.ACCEPTED, verdict("UPDATE 1\n\n" + TEXT.replace("waited", "stood"), accepted()));
    assertEquals(Verdict.ACCEPTED, verdict(TEXT.replace("ferry line", "old ferry line"), accepted()));
    assertEquals(Verdict.ACCEPTED, verdict(TEXT.replace("“took a measure”", "\"took  a measure\""), accepted()));
  }

  @Test
  void anAnchorThatWasCarriedToTheNewWordsTellsItToo() {
    String now = TEXT.replace("took a measure", "acted");
    Decision carried = accepted().at(Checked.of(now, "acted").decision(
        Verdict.ACCEPTED, Scope.PLACE, Checked.of(now, "acted").finding(0), Checked.NOON).anchor().orElseThrow());
    assertEquals(Verdict.EDITED, verdict(now, carried));
  }

  @Test
  void otherWordsThatTheyWereHeldAgainstMayBeMended() {
    int other = TEXT.indexOf("said nothing");
    Finding finding = checked.finding(0).relatedTo(new Span(other, other + "said nothing".length()), "but here");
    Decision accepted = checked.decision(Verdict.ACCEPTED, Scope.PLACE, finding, Checked.NOON);
    assertEquals(Verdict.ACCEPTED, verdict(TEXT, accepted));
    assertEquals(Verdict.EDITED, verdict(TEXT.replace("said nothing", "spoke"), accepted));
  }

  @Test
  void whatWasDismissedOrHoldsForTheProjectIsNoMatterOfWords() {
    String now = TEXT.replace("took a measure", "acted");
    assertEquals(Verdict.DISMISSED, verdict(now, checked.dismissed(0)));
    assertEquals(Verdict.ACCEPTED, verdict(now,
        checked.decision(Verdict.ACCEPTED, Scope.PROJECT, checked.finding(0), Checked.NOON)));
  }

  @Test
  void anOpenEditorTellsWhereTheyStand() {
    Span acted = new Span(20, 25);
    String now = TEXT.replace("took a measure", "acted");
    assertEquals(Verdict.EDITED, verdict(Mending.in(now, decision -> Optional.of(acted)), accepted()));
    assertEquals(Verdict.EDITED, verdict(Mending.in(now, decision -> Optional.empty()), accepted()));
  }

  private Decision accepted() {
    return checked.decision(Verdict.ACCEPTED, Scope.PLACE, checked.finding(0), Checked.NOON);
  }

  private static Verdict verdict(String text, Decision decision) {
    return verdict(Mending.in(text), decision);
  }

  private static Verdict verdict(Mending mending, Decision decision) {
    return mending.told(List.of(decision)).get(0).verdict();
  }
}
