package org.wiredesk.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

class QuotationsTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "“We sign,” he said.", "\"We sign,\" he said.", "He said: «We sign».", "He said: »We sign«.", "»We sign«, he said.", "He said: „We sign“.",
      "He said: „We sign”.", "“We sign\", he said.", "“We sign. We do”, — he said.", "“We\n\n“sign.”",
      "\"We sign.\n\n\"We do,\" he said.", "“We sign.\n\nWe do”, he said.", "(\"We sign\")",
      "He said \"we sign\"—and did.",
      "He spoke of peace, adding that \"it has come.\n\n\"We won,\" he said.",
      "He is worried because \"the people who were called upon are not elected and not trusted.\n\nThey never were.\""})
  void marksThatArePairedAreOneQuotation(String text) {
    Quotations quotations = quotations(text);
    assertEquals(List.of(), quotations.faults());
    assertEquals(1, quotations.all().size(), () -> quotations.all().toString());
  }

  @Test
  void marksThatPointInwardAreToldApartFromThoseThatPointOutward() {
    String text = "»We sign«, he said. Nobody else did. »They wait«, he added.\n\nThey »wait« for March.";
    assertEquals(List.of("»We sign«", "»They wait«", "»wait«"),
        quotations(text).all().stream().map(quotation -> quotation.span().of(text)).toList());
    assertEquals(List.of(), quotations(text).faults());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "\" We sign, \" he said.", "“ We sign, ” he said.", "He said, “ We sign. ”", "“ We sign, “ he said.",
      "“We sign.\n\n“ We do,” he said.", "\"We sign.\n\n\" We do, \" he said."})
  void marksThatStandOffFromTheirWordsArePairedAllTheSame(String text) {
    Quotations quotations = quotations(text);
    assertEquals(1, quotations.all().size(), () -> quotations.all().toString());
    assertTrue(quotations.faults().stream().allMatch(fault -> fault.kind() == QuotationFault.Kind.TURNED),
        () -> quotations.faults().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "It's the workers' union, isn't it?", "In the '90s rock 'n' roll ruled.", "He is 6'2\" tall.", "Xi’an’s walls"})
  void apostrophesAreNoQuotations(String text) {
    assertEquals(List.of(), quotations(text).faults());
    assertTrue(quotations(text).all().stream().allMatch(quotation -> quotation.marks().isSingle()));
  }

  @Test
  void singleMarksQuoteAroundAPossessive() {
    String text = "He read 'the workers' union' aloud.";
    assertEquals("'the workers' union'", quotations(text).all().get(0).span().of(text));
  }

  @Test
  void aQuotationWithinOneWithTheSameMarksIsSeenAsThat() {
    String text = "“We fight the group “Black Falcon” and others,” he said.";
    List<Quotation> all = quotations(text).all();
    assertEquals(List.of(0, 1), all.stream().map(Quotation::level).toList());
    assertEquals("“Black Falcon”", all.get(1).span().of(text));
    assertTrue(all.get(1).sameMarksOutside());
  }

  @Test
  void straightMarksAreNestedByTheirNeighbours() {
    String text = "\"We fight \"Black Falcon\" here,\" he said.";
    List<Quotation> all = quotations(text).all();
    assertEquals(List.of(0, 1), all.stream().map(Quotation::level).toList());
    assertEquals("Black Falcon", all.get(1).content().of(text));
  }

  @Test
  void otherMarksWithinAreNotTheSame() {
    List<Quotation> all = quotations("“We fight «Black Falcon» and ‘others’,” he said.").all();
    assertEquals(List.of(0, 1, 1), all.stream().map(Quotation::level).toList());
    assertTrue(all.stream().noneMatch(Quotation::sameMarksOutside));
  }

  @Test
  void aQuotationOpenedAnewAtEachParagraphKeepsItsRepeats() {
    String text = "“We came.\n\n“We “saw” it.\n\n“We won,” he said. “All.”";
    List<Quotation> all = quotations(text).all();
    assertEquals(3, all.size());
    assertEquals(List.of(text.indexOf("“We “"), text.indexOf("“We won")), all.get(0).repeats());
    assertEquals(List.of(), quotations(text).faults());
  }

  @Test
  void aSpeechThatNamesItsSpeakerEndsWithItsParagraph() {
    String text = "“We came, said Ada Example.\n\n“We won,” she added.";
    QuotationFault fault = quotations(text).faults().get(0);
    assertEquals(new Span(0, 1), fault.mark());
    assertEquals(text.indexOf(" said Ada"), fault.partnerPlace().orElseThrow().start());
  }

  @Test
  void aTermDoesNotRunOnIntoTheNextParagraph() {
    String text = "He read \"A Report on the Peace of the North and Its Many Friends.\n\n\"We won,\" he said.";
    assertEquals(List.of(new Span(8, 9)), quotations(text).faults().stream().map(QuotationFault::mark).toList());
  }

  @Test
  void aParagraphWithoutMarksEndsTheRepeating() {
    String text = "\"We came in peace.\n\nHe left.\n\n\"We won,\" he said.";
    assertEquals(List.of(new Span(0, 1)), quotations(text).faults().stream().map(QuotationFault::mark).toList());
  }

  @Test
  void anUnopenedSpeechBeginsWithItsSentence() {
    QuotationFault fault = quotations("We came, we won,” she said.").faults().get(0);
    assertEquals(QuotationFault.Kind.UNOPENED, fault.kind());
    assertEquals(new Span(0, 0), fault.partnerPlace().orElseThrow());
  }

  @Test
  void whereATermShouldEndIsNotGuessed() {
    QuotationFault fault = quotations("The cruiser “Neva reached the port.").faults().get(0);
    assertEquals(QuotationFault.Kind.UNCLOSED, fault.kind());
    assertTrue(fault.partnerPlace().isEmpty());
  }

  @Test
  void aTurnedMarkStillPairs() {
    Quotations quotations = quotations("He said,”We came. “");
    assertEquals(1, quotations.all().size());
    assertEquals(
        List.of(QuotationFault.Kind.TURNED, QuotationFault.Kind.TURNED),
        quotations.faults().stream().map(QuotationFault::kind).toList());
  }

  @Test
  void insideMeansWithItsMarks() {
    Quotations quotations = quotations("a “b” “c”");
    assertFalse(quotations.contains(1));
    assertTrue(quotations.contains(2));
    assertTrue(quotations.contains(4));
    assertFalse(quotations.contains(5));
    assertTrue(quotations.contains(6));
    assertTrue(quotations.contains(new Span(3, 4)));
    assertFalse(quotations.contains(new Span(3, 7)));
  }

  @Test
  void theOutermostOnesOfAPartMayReachBeyondIt() {
    Quotations quotations = quotations("a “b ‘c’ d” “e” f");
    assertEquals(List.of(new Span(2, 11), new Span(12, 15)), quotations.outermost(new Span(5, 13)));
    assertEquals(List.of(new Span(12, 15)), quotations.outermost(new Span(11, 17)));
    assertEquals(List.of(), quotations.outermost(new Span(15, 17)));
  }

  @Test
  void cornerBracketsQuote() {
    String text = "大臣は「本は『海』だ」と述べた。";
    List<Quotation> all = quotations(text).all();
    assertEquals(List.of("本は『海』だ", "海"), all.stream().map(it -> it.content().of(text)).toList());
    assertEquals(List.of(), quotations(text).faults());
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "”", "\" ", "«”", "“a \"", "‘a’ ", "“a\n\n", "a”\n\n", "“a, ", "'s ", ",", "“,-,"})
  void pathologicalTextsTakeLinearTime(String piece) {
    assertTimeout(Duration.ofMinutes(3), () -> quotations(piece.repeat(100_000)));
  }

  @Test
  void manyOpenQuotationsAndManyParagraphsTakeLinearTime() {
    String text = "“ (".repeat(60_000) + "\n\n" + "a”\n\n".repeat(60_000);
    assertTimeout(Duration.ofMinutes(3), () -> quotations(text));
  }

  private static Quotations quotations(String text) {
    return Quotations.of(Wire.of(text));
  }
}
