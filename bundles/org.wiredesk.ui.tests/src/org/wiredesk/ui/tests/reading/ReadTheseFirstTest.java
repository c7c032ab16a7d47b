package org.wiredesk.ui.tests.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.awaitChecked;
import static org.wiredesk.ui.tests.Workbench.model;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.engine.reading.RatedSentence;
import org.wiredesk.engine.reading.ReadingOrder;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.reading.HeatBars;
import org.wiredesk.ui.reading.HeatStrip;
import org.wiredesk.ui.tests.Workbench;

class ReadTheseFirstTest {

  private static final String NEXT = "org.wiredesk.ui.command.nextSentence";

  private static final String MILD = "The letter was recieved late.";
  private static final String WORSE = "It will reopen on Sunday, 8 April 2024, and did not recieve the adress.";
  private static final String WIRE =
      "HAMBURG, April 3, 2024 (Desk) -- " + MILD + " The line is closed.\n\nOn Friday nobody came. " + WORSE + "\n";

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @Test
  void theSentencesOfAWireAreRanked() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    ReadingOrder order = model(editor).reading();
    assertEquals(2, order.size(), order.worstFirst()::toString);
    assertEquals(WORSE, order.worstFirst().get(0).span().of(WIRE));
    assertEquals(MILD, order.worstFirst().get(1).span().of(WIRE));
  }

  @Test
  void theCommandGoesFromTheWorstToTheNextAndAround() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    editor.selectAndReveal(WIRE.indexOf("Friday"), 0);
    Workbench.run(NEXT);
    assertEquals(WORSE, selected(editor));
    Workbench.run(NEXT);
    assertEquals(MILD, selected(editor));
    Workbench.run(NEXT);
    assertEquals(WORSE, selected(editor));
  }

  @Test
  void aRankedSentenceMovesWithTheTextAndLosesWhatIsPutRight() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    model(editor).document().replace(WIRE.indexOf("Friday"), 0, "the morning of ");
    assertEquals(WORSE, model(editor).text(model(editor).reading().worstFirst().get(0).span()));
    int typo = model(editor).document().get().indexOf("recieved");
    model(editor).document().replace(typo, "recieved".length(), "received");
    assertEquals(1, model(editor).reading().size());
    awaitChecked(editor);
    assertEquals(1, model(editor).reading().size());
  }

  @Test
  void theStripShowsThemBesideTheTextAndLeadsThere() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    HeatStrip strip = editor.heatStrip().orElseThrow();
    Workbench.await("the strip has a size", () -> strip.control().getSize().y > 0);
    HeatBars.Bar worst = strip.bars().worstLast().get(1);
    assertEquals(1, worst.sentence().rank());
    assertTrue(strip.bars().worstLast().get(0).top() < worst.top());
    Event mouse = new Event();
    mouse.y = worst.top() + 1;
    strip.control().notifyListeners(SWT.MouseMove, mouse);
    assertEquals(HeatStrip.describe(worst.sentence(), model(editor).reading()), strip.control().getToolTipText());
    mouse.button = 1;
    strip.control().notifyListeners(SWT.MouseDown, mouse);
    assertEquals(WORSE, selected(editor));
  }

  @Test
  void itSaysHowManyFindingsAndWhichRank() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    ReadingOrder order = model(editor).reading();
    RatedSentence second = order.worstFirst().get(1);
    assertEquals("1 finding, rank 2 of 2", HeatStrip.describe(second, order));
    assertEquals("3 findings, rank 1 of 2", HeatStrip.describe(order.worstFirst().get(0), order));
  }

  private static String selected(WireEditor editor) {
    return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
  }
}
