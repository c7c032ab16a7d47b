package org.wiredesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {

  /** Hundreds of times what linear work takes; quadratic work on these texts takes longer. */
  private static final Duration AMPLE = Duration.ofSeconds(30);

  private static List<String> paragraphs(Wire wire) {
    return wire.paragraphs().stream().map(paragraph -> paragraph.span().of(wire.text())).toList();
  }

  private static Optional<String> headline(String text) {
    return Wire.of(text).headline().map(span -> span.of(text));
  }

  @Test
  void blankLinesSeparateParagraphs() {
    assertEquals(List.of("One 🕊 paragraph.", "Another.", "A third."),
        paragraphs(Wire.of("\n\nOne 🕊 paragraph.\n \t\nAnother.  \n\n\n\u00a0A third.\n")));
  }

  @Test
  void aFileMayHaveOneParagraphALine() {
    assertEquals(List.of("A headline", "The minister met the president.", "Nobody knows why."),
        paragraphs(Wire.of("A headline\nThe minister met the president.\nNobody knows why.\n")));
  }

  @Test
  void linesWrappedAtAMarginAreOneParagraph() {
    String text = """
        Ministers meet in Geneva for
        the second time this year

        GENEVA, March 3 (Interfax) - The ministers of both countries met in
        Geneva on Thursday and signed an agreement on the use of the lakes that
        lie between them. It is the first in ten years.
           Nobody expected it, and few of those who came to the palace on the
        shore of the lake believed that it would hold.
        "We shall see," one of them said.
        """;
    Wire wire = Wire.of(text);

    assertEquals(4, wire.paragraphs().size());
    assertEquals("Ministers meet in Geneva for\nthe second time this year", wire.headline().orElseThrow().of(text));
    assertEquals("The ministers of both countries met in\nGeneva on Thursday and signed an agreement on the use of the"
        + " lakes that\nlie between them.", wire.sentences().get(1).text());
  }

  @Test
  void theHeadlineStandsBeforeTheDatelineWithoutBylineAndSlugs() {
    String dateline = "MOSCOW, 26 Nov. They met and left.";

    assertEquals(Optional.of("They meet"), headline("They meet\n\n" + dateline));
    assertEquals(Optional.of("They meet"), headline("They meet\nBy Ivan Petrov\n\n" + dateline));
    assertEquals(Optional.of("They meet\nNobody knows why"), headline("They meet\nNobody knows why\n" + dateline));
    assertEquals(Optional.empty(), headline("ATTENTION - ADDS quotes ///\n\n=(PICTURE)=\n\n" + dateline));
    assertEquals(Optional.empty(), headline(dateline));
  }

  @Test
  void withoutADatelineTheHeadlineIsAShortLineWithoutAFullStop() {
    assertEquals(Optional.of("They meet again"), headline("They meet again\n\nThe ministers met.\n"));
    assertEquals(Optional.of("By 2020 all will be well"), headline("By 2020 all will be well\n\nThe ministers met.\n"));
    assertEquals(Optional.empty(), headline("The ministers met.\n\nThey left.\n"));
    assertEquals(Optional.empty(), headline("Only one line"));
    String endless = "A long line, " + "and on it goes, ".repeat(20) + "on";
    assertEquals(Optional.empty(), headline(endless + "\n\nThe ministers met.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "\n", "   ", "\0", "\ud83d", "\udd4a\ud83d", ".", "\"", "MOSCOW", "MOSCOW,", "(Reuters)", "26",
      "MOSCOW, 26 Nov.", "/", "Nov", "a\n\n\n", "…", "- ", "(((", "))) \" . \" !"
  })
  void anyTextIsAWire(String text) {
    Wire wire = Wire.of(text);

    assertEquals(text, wire.text());
    wire.sentences().forEach(sentence -> assertEquals(sentence.text(), sentence.span().of(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      ".", "a.", "A. ", ". ", "\" ", ".\" ", "( ", ".) ", "- ", "! - ", "? \" ", "Nov. ", "U.S. ", "1. ",
      "MOSCOW, ", "MOSCOW/", "x", "No. 5 in the U.S. \"Is it?\" Mr. A asked. ", "\n", "a\n", "A\nb\n", "12",
      "in 2014 will "
  })
  void aLineOf200000CharactersIsReadInOnePass(String unit) {
    String text = "MOSCOW, 26 Nov. " + unit.repeat(200_000 / unit.length());

    Wire wire = assertTimeoutPreemptively(AMPLE, () -> Wire.of(text));

    assertOrdered(wire);
  }

  /** Sentences and paragraphs come in order, do not overlap, and no letter outside the dateline is lost. */
  private static void assertOrdered(Wire wire) {
    int end = 0;
    int letters = 0;
    for (Sentence sentence : wire.sentences()) {
      assertTrue(sentence.span().start() >= end);
      assertTrue(wire.paragraphs().get(sentence.paragraph()).span().contains(sentence.span()));
      end = sentence.span().end();
      letters += (int) sentence.text().chars().filter(Character::isLetterOrDigit).count();
    }
    int inDateline = wire.dateline().map(found -> (int) found.span().of(wire.text()).chars()
        .filter(Character::isLetterOrDigit).count()).orElse(0);
    assertEquals(wire.text().chars().filter(Character::isLetterOrDigit).count(), letters + inDateline);
  }
}
