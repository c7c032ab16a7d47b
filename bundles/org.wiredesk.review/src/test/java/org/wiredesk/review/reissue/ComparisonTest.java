package org.wiredesk.review.reissue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wiredesk.text.Wire;

class ComparisonTest {

  @Test
  void aChangeTellsWhatStoodAndWhatStandsThere() {
    Change change = only(Issues.compared("At least 13", "At least 30"));
    assertEquals(ChangeKind.FIGURE, change.kind());
    assertEquals("13", change.before().of(Issues.FIRST));
    assertEquals("30", change.after().of(Issues.second("At least 13", "At least 30")));
    assertEquals("paragraph 2", change.part().toString());
  }

  @Test
  void oneChangedWordOfADateIsToldWithTheWholeDate() {
    Change change = only(Issues.compared("20 November", "21 November"));
    assertEquals("20 November became 21 November", change.was() + " became " + change.now());
  }

  @Test
  void aParagraphThatMovedIsTheSameParagraph() {
    String last = Issues.LAST;
    Comparison moved = Issues.compared("\n" + last, "", "At least 13", last + "\nAt least 13");
    assertEquals(ChangeKind.PARAGRAPH_MOVED, only(moved).kind());
    assertEquals("paragraph 2", only(moved).part().toString());
  }

  @Test
  void aWordThatChangedInAMovedParagraphIsToldToo() {
    String last = Issues.LAST;
    Comparison moved =
        Issues.compared("\n" + last, "", "At least 13", last.replace("2,400", "2,500") + "\nAt least 13");
    assertEquals(List.of(ChangeKind.PARAGRAPH_MOVED, ChangeKind.FIGURE), kinds(moved));
  }

  @Test
  void twoFiguresBesideEachOtherAreTwoChanges() {
    assertEquals(List.of(ChangeKind.FIGURE, ChangeKind.FIGURE),
        kinds(Issues.compared("13 people were killed and 48", "30 people were killed and 84")));
  }

  @Test
  void aRewrittenPassageIsOneChange() {
    assertEquals(List.of(ChangeKind.QUOTATION), kinds(Issues.compared(
        "We shall rebuild every house", "The villages of the valley get new roofs")));
  }

  @Test
  void aNameThatTheWireKnowsInBothSpellingsIsAnotherName() {
    Wire before =
        Wire.of("The talks\n\nSlavina met Marina Slavin in Tallmouth. Slavin left. Ivan Pekar saw Slavina.\n");
    Wire after =
        Wire.of("The talks\n\nSlavina met Marina Slavin in Tallmouth. Slavin left. Ivan Pekar saw Slavin.\n");
    assertEquals(List.of(ChangeKind.NAME), kinds(Comparison.of(before, after)));
  }

  @Test
  void paragraphsAreCountedAsAgenciesCount() {
    Wire wire = Wire.of("""
        Headline of the day

        (Corrects number in paragraph 1)

        By Ada Example

        TALLMOUTH, May 3 (Norvia Wire) - The first paragraph has a figure of 12.

        The second one has none.

        (Reporting by Ada Example; editing by Ivan Pekar)
        """);
    assertEquals(List.of("headline", "header", "dateline", "paragraph 1", "paragraph 2", "sign-off"),
        Blocks.of(wire).stream().map(block -> block.part().toString()).toList());
  }

  @Test
  void anEmptyWireComparesToo() {
    assertTrue(Comparison.of(Wire.of(""), Wire.of("")).changes().isEmpty());
    assertEquals(ChangeKind.PARAGRAPH_ADDED,
        Comparison.of(Wire.of(""), Wire.of("One paragraph of text.")).changes().get(0).kind());
  }

  @Test
  void aComparisonCanBeCancelled() {
    assertThrows(CancellationException.class,
        () -> Comparison.of(Wire.of(Issues.FIRST), Wire.of(Issues.FIRST), () -> true));
  }

  @Test
  @Timeout(60)
  void aBookIsNoTrouble() {
    String text = many(2_000, 7);
    Comparison comparison = Comparison.of(Wire.of(text), Wire.of(text.replace("number 77 ", "number 78 ")));
    assertEquals(1, comparison.changes().size());
  }

  @Test
  @Timeout(60)
  void aWireOfWhichNothingIsLeftIsNoTrouble() {
    Comparison comparison = Comparison.of(Wire.of(many(2_000, 7)), Wire.of(many(2_000, 11)));
    assertTrue(comparison.changes().size() >= 2_000, () -> comparison.changes().size() + " changes");
  }

  private static String many(int paragraphs, int seed) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      text.append("The paragraph with number ").append(i).append(" tells of w").append(i * seed % 9973)
          .append(" and of x").append(i * seed % 7919).append(", which y").append(i * seed % 6007).append(" said.\n\n");
    }
    return text.toString();
  }

  private static Change only(Comparison comparison) {
    assertEquals(1, comparison.changes().size(), () -> comparison.changes().toString());
    return comparison.changes().get(0);
  }

  private static List<ChangeKind> kinds(Comparison comparison) {
    return comparison.changes().stream().map(Change::kind).toList();
  }
}
