package org.wiredesk.ui.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.ui.model.FindingsListener;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.model.WirePart;

class FindingsModelTest {

  private static final CheckInfo CHECK = new CheckInfo("a-check", "A fault", FindingKind.STYLE, Severity.MINOR,
      MqmCategory.AWKWARD_STYLE, ItsType.STYLE);

  private final Document document = new Document("The first and the second word.");
  private final FindingsModel model = new FindingsModel("a.wire", Optional.empty(), document);

  @Test
  void anEditBeforeAFindingMovesItWithAllItsPlaces() throws Exception {
    Finding finding = on("second").suggest("third").relatedTo(span("first"), "the other one");
    show(finding);
    document.replace(0, 0, "Well: ");
    Finding moved = model.findings().get(0);
    assertEquals("second", model.text(moved.span()));
    assertEquals("first", model.text(moved.related().get(0).span()));
    assertEquals("Well: The first and the third word.", moved.fixes().get(0).applyTo(document.get()));
  }

  @Test
  void anEditBehindAFindingLeavesItAsItIs() throws Exception {
    show(on("first"));
    document.replace(document.getLength(), 0, " More.");
    assertEquals(List.of(on("first")), model.findings());
  }

  @Test
  void anEditOfItsWordsTakesAFindingAway() throws Exception {
    show(on("first"), on("second"));
    List<String> heard = new ArrayList<>();
    model.addListener(new FindingsListener() {
      @Override
      public void findingsChanged(FindingsModel changed) {
        heard.add(changed.findings().size() + " left");
      }
    });
    document.replace(span("first").start() + 1, 1, "");
    assertEquals(1, model.findings().size());
    assertEquals(List.of("1 left"), heard);
  }

  @Test
  void anEditOfAnotherPlaceTakesAwayOnlyWhatRestsOnIt() throws Exception {
    show(on("second").relatedTo(span("first"), "the other one"));
    document.replace(span("first").start(), "first".length(), "1st");
    Finding left = model.findings().get(0);
    assertEquals("second", model.text(left.span()));
    assertEquals(List.of(), left.related());
  }

  @Test
  void aFindingTakenBeforeAnEditCanStillBeSelected() throws Exception {
    Finding earlier = on("second");
    show(earlier);
    document.replace(0, 0, "Well: ");
    model.select(earlier, this);
    assertEquals("second", model.text(model.current().orElseThrow().span()));
  }

  @Test
  void aFindingThatIsGoneIsNotMistakenForAnother() {
    show(on("first"));
    model.select(on("second"), this);
    assertEquals(Optional.empty(), model.current());
  }

  @Test
  void theCurrentFindingStaysCurrentWhenItIsFoundAgain() {
    show(on("first"), on("second"));
    model.select(on("second"), this);
    show(on("second"));
    assertEquals(Optional.of(on("second")), model.current());
    show();
    assertEquals(Optional.empty(), model.current());
  }

  @Test
  void earlierFindingsStayWhileTheirProviderIsAtWork() {
    show(on("first"), on("second"));
    model.show(report(document.get(), on("word")), NormalizedText.of(document.get()),
        finding -> finding.equals(on("second")));
    assertEquals(List.of(on("second"), on("word")), model.findings());
  }

  @Test
  void findingsAreFoundAtBothTheirEnds() {
    show(on("first"));
    assertEquals(1, model.findingsAt(span("first").start()).size());
    assertEquals(1, model.findingsAt(span("first").end()).size());
    assertEquals(0, model.findingsAt(span("first").end() + 1).size());
  }

  @Test
  void partsAreToldInOffsetsOfTheDocument() {
    document.set("A headline of a wire\r\n\r\nVIENNA, 26 Nov. The first paragraph.\r\n\r\nThe second paragraph.\r\n");
    show();
    List<WirePart> parts = model.parts();
    assertEquals("A headline of a wire", model.text(parts.get(0).span()));
    assertEquals(WirePart.Kind.HEADLINE, parts.get(0).kind());
    WirePart last = parts.get(parts.size() - 1);
    assertEquals("The second paragraph.", model.text(last.span()));
    assertEquals(2, last.number());
  }

  @Test
  void aPartGrowsWithWhatIsTypedInIt() throws Exception {
    document.set("VIENNA, 26 Nov. The first paragraph.\n\nThe second paragraph.\n");
    show();
    document.replace(document.get().indexOf("second"), 0, "very ");
    assertTrue(model.parts().stream().anyMatch(part -> model.text(part.span()).equals("The very second paragraph.")));
  }

  @Test
  void timesMoveWithEditsAndGoWithTheirWords() throws Exception {
    document.set("Talks began on 3 May 2024.\r\n\r\nThey end on 5 May 2024.\r\n");
    showRead();
    document.replace(0, 5, "Long talks");
    assertEquals("3 May 2024", model.text(model.times().span(0).orElseThrow()));
    assertEquals("5 May 2024", model.text(model.times().span(1).orElseThrow()));
    assertEquals(OptionalInt.of(1), model.times().at(span("5 May")));
    document.replace(span("3 May").start(), 1, "4");
    assertEquals(Optional.empty(), model.times().span(0));
    assertEquals("5 May 2024", model.text(model.times().span(1).orElseThrow()));
  }

  @Test
  void aCaretIsAtATimeThatItTouches() {
    document.set("Talks began on 3 May 2024.");
    showRead();
    Span time = span("3 May 2024");
    assertEquals(OptionalInt.of(0), model.times().at(new Span(time.start(), time.start())));
    assertEquals(OptionalInt.of(0), model.times().at(new Span(time.end(), time.end())));
    assertEquals(OptionalInt.empty(), model.times().at(new Span(0, time.start())));
  }

  @Test
  void timesStayUntilTheNextReportThatKnowsThem() {
    document.set("Talks began on 3 May 2024.");
    showRead();
    show();
    assertTrue(model.times().span(0).isPresent());
    document.set("Talks began.");
    showRead();
    assertEquals(Optional.empty(), model.times().span(0));
  }

  private void showRead() {
    NormalizedText text = NormalizedText.of(document.get());
    Wire wire = Wire.of(text.text());
    model.show(new CheckReport(wire, Optional.of(Mentions.of(wire)), List.of(), List.of(), List.of()), text,
        finding -> false);
  }

  private Span span(String words) {
    int start = document.get().indexOf(words);
    return new Span(start, start + words.length());
  }

  private Finding on(String words) {
    return Finding.of(CHECK, span(words), "a fault");
  }

  private void show(Finding... findings) {
    model.show(report(document.get(), findings), NormalizedText.of(document.get()), finding -> false);
  }

  private static CheckReport report(String text, Finding... findings) {
    return new CheckReport(Wire.of(NormalizedText.of(text).text()), List.of(findings), List.of(), List.of());
  }
}
