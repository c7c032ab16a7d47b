package org.wiredesk.checks.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.Span;

class CheckPageReaderTest {

  @Test
  void anExampleMayNameItsLanguage() {
    CheckPage page = CheckPageReader.read(ID, """
        # Weekday does not fit the date

        ## Not flagged
        ```wire ru
        В четверг, 26 ноября 2015 г.
        ```
        ```wire
        On Thursday, 26 November 2015.
        ```
        """);
    assertEquals(List.of(Optional.of("ru"), Optional.empty()),
        page.notFlagged().stream().map(CheckPage.Example::language).toList());
  }

  @Test
  void anExampleMayShowWhatItWasTranslatedFrom() {
    CheckPage page = CheckPageReader.read(ID, """
        # Another day than in the original

        ## Flagged
        ```wire
        Talks on [[4 May]].
        ```
        ```original ru
        Переговоры [[3 мая]].
        ```
        """);
    CheckPage.From original = page.flagged().get(0).original().orElseThrow();
    assertEquals("ru", original.language());
    assertEquals("Переговоры 3 мая.", original.text());
    assertEquals(List.of("3 мая"), original.marks().stream().map(mark -> mark.of(original.text())).toList());
    IllegalArgumentException alone = assertThrows(IllegalArgumentException.class, () -> CheckPageReader.read(ID, """
        # Another day than in the original

        ## Flagged
        ```original ru
        Переговоры 3 мая.
        ```
        """));
    assertTrue(alone.getMessage().contains("line 4"), alone.getMessage());
  }

  private static final CheckId ID = new CheckId("date-weekday-mismatch");

  private static final String PAGE = """
      # Weekday does not fit the date

      A day and a weekday that do not
      belong *together*.

      - Silent without a year.

      ## Flagged
      ```wire
      Envoys meet

      VIENNA, 3 April 2024. Talks ran from [[Sunday, 1 April]] to [[Sunday, 8 April]].

      Both sides left.
      ~ is a Monday
      ~ the 8th is a Monday
      ```

      ## Not flagged
      ```wire
      The summit opens on Wednesday, 13 March 2024.
      ```

      ## Known misses
      ```wire
      The summit opens on mercredi, 14 March 2024.
      ```
      """;

  @Test
  void titleAndReasonsArePlainText() {
    CheckPage page = CheckPageReader.read(ID, PAGE);
    assertEquals("Weekday does not fit the date", page.title());
    assertEquals(
        List.of("A day and a weekday that do not belong together.", "• Silent without a year."), page.why());
  }

  @Test
  void anExampleKeepsItsParagraphsAndLosesItsMarks() {
    CheckPage.Example example = CheckPageReader.read(ID, PAGE).flagged().get(0);
    assertEquals(
        "Envoys meet\n\nVIENNA, 3 April 2024. Talks ran from Sunday, 1 April to Sunday, 8 April.\n\nBoth sides left.",
        example.text());
    assertEquals("Sunday, 1 April", example.marks().get(0).of(example.text()));
    assertEquals("Sunday, 8 April", example.marks().get(1).of(example.text()));
    assertEquals(List.of("is a Monday", "the 8th is a Monday"), example.reasons());
  }

  @Test
  void examplesGoToTheirSection() {
    CheckPage page = CheckPageReader.read(ID, PAGE);
    assertEquals(1, page.notFlagged().size());
    assertEquals(1, page.knownMisses().size());
    assertEquals(List.of(), page.notFlagged().get(0).marks());
  }

  @Test
  void anEmptyMarkIsAPlace() {
    assertEquals(List.of(new Span(2, 2)), MarkedText.parse("ab[[]]cd").marks());
  }

  @Test
  void marksCanBeWrittenBack() {
    assertEquals("a [[b]] c[[]]", MarkedText.parse("a [[b]] c[[]]").written());
  }

  @Test
  void aBadPageNamesTheLine() {
    assertBad("line 1: a page begins with its", "## Flagged\n");
    assertBad("line 1: it has no", "");
    assertBad("line 3: no such section: \"Flaged\"", "# T\n\n## Flaged\n");
    assertBad("line 5: only ```wire examples", "# T\n\n## Flagged\n\nsome words\n");
    assertBad("line 3: a mark is opened", "# T\n## Flagged\n```wire\nOn [[Sunday.\n```\n");
    assertBad("line 3: a mark is closed", "# T\n## Flagged\n```wire\nOn Sunday]].\n```\n");
    assertBad("line 3: a mark within", "# T\n## Flagged\n```wire\nOn [[a [[b]].\n```\n");
    assertBad("line 3: an example under ## Flagged needs", "# T\n## Flagged\n```wire\nOn Sunday.\n```\n");
    assertBad("line 3: an example under ## Not flagged cannot", "# T\n## Not flagged\n```wire\nOn [[a]].\n```\n");
    assertBad("line 3: 1 marks but 2", "# T\n## Flagged\n```wire\nOn [[a]].\n~ x\n~ y\n```\n");
    assertBad("line 3: the example is empty", "# T\n## Not flagged\n```wire\n\n```\n");
    assertBad("line 3: a \"~\" line", "# T\n## Flagged\n```wire\n~ x\nOn [[a]].\n```\n");
  }

  private static void assertBad(String expected, String markdown) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> CheckPageReader.read(ID, markdown)).getMessage();
    assertTrue(message.startsWith("page of date-weekday-mismatch, " + expected), message);
  }
}
