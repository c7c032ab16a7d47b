package org.wiredesk.ui.tests.entries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.imports.desk.Kind;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.review.claims.Claim;
import org.wiredesk.review.claims.ClaimKind;
import org.wiredesk.review.claims.Claims;
import org.wiredesk.text.Wire;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.entries.FactDraft;
import org.wiredesk.ui.entries.FactGuess;
import org.wiredesk.ui.entries.NewFactDialog;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class NewFactDialogTest {

  private static final String WIRE = "HAMBURG, April 3, 2024 (Desk) -- Foreign Minister Ada Example opened the new bridge, said"
      + " an official.\n\nThe old one fell on March 14, 2021. It cost 1.3 million euros.\n";

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private NewFactDialog dialog;

  @Test
  void aSelectedDayBecomesAnEventThatOpensAtItsLine() throws Exception {
    workbench.file("house.desk", "// Ours.\nterm \"Duma\"\n");
    addFact("on March 14, 2021", () -> {
      assertFalse(ok().getEnabled(), "nobody said what happened");
      dialog.name("the fall of the harbour bridge");
      dialog.source("https://example.org/bridge");
      dialog.checked("2024-04-02");
    });
    assertEquals("// Ours.\nterm \"Duma\"\n\nevent \"the fall of the harbour bridge\" on 2021-03-14 {\n"
        + "  source \"https://example.org/bridge\"\n  checked 2024-04-02\n}\n", text("house.desk"));
    ITextEditor editor = (ITextEditor) workbench.page().getActiveEditor();
    assertEquals("house.desk", editor.getEditorInput().getName());
    assertEquals(3, ((ITextSelection) editor.getSelectionProvider().getSelection()).getStartLine());
  }

  @Test
  void aPersonWhoIsThereGetsWhatIsMissingAndNothingElseChanges() throws Exception {
    workbench.file("house.desk", "person \"Ada Example\" { born 1950 /* by herself */ }\n");
    addFact("Ada Example", () -> dialog.source("https://example.org/ada"));
    assertEquals("person \"Ada Example\" { born 1950  source \"https://example.org/ada\" /* by herself */ }\n",
        text("house.desk"));
  }

  @Test
  void whatTheFileSaysAlreadyCannotBeAdded() throws Exception {
    workbench.file("house.desk", "person \"Ada Example\"\n");
    boolean[] told = new boolean[1];
    openFact("Ada Example", () -> {
      Workbench.await("it is told", () -> dialog.getMessage().startsWith("The desk file says all of it already"));
      told[0] = !ok().getEnabled();
      dialog.close();
    });
    assertTrue(told[0]);
    assertEquals("person \"Ada Example\"\n", text("house.desk"));
  }

  @Test
  void anOfficeBesideANameAndAFigureWithItsDayAreFilledIn() {
    Wire wire = Wire.of(WIRE);
    Mentions mentions = Mentions.of(wire);
    Claims claims = Claims.of(CheckContext.of(wire, CheckProfile.DEFAULT));
    FactGuess guess = new FactGuess(wire, mentions);
    FactDraft person = guess.of(claim(claims, ClaimKind.TITLE), claims.all());
    assertEquals("Ada Example", person.name());
    assertEquals("Foreign Minister", person.office());
    assertEquals("", person.from());
    assertEquals("Mayor of Lakeside", office("Bob Sample, Mayor of Lakeside,").office());
    assertEquals("Bob Sample", office("Bob Sample, Mayor of Lakeside,").name());
    FactDraft figure = guess.of(claim(claims, ClaimKind.NUMBER), claims.all()).sourced("https://example.org/bill");
    assertEquals(Kind.FIGURE, figure.kind());
    assertEquals("1300000", figure.value());
    assertEquals("EUR", figure.unit());
    assertEquals("2024-04-03", figure.from());
    assertEquals("https://example.org/bill", figure.source());
  }

  @Test
  void anAgeIsOfWhoIsNamedWithItAndAnEventHasItsWordsAndDay() {
    Wire wire = Wire.of("LAKESIDE, 3 May 2024. The treaty was signed on 12 June 1967 by the king.\n\n"
        + "The prize went to Bob Sample, 36, Mayor of Lakeside.\n");
    Claims claims = Claims.of(CheckContext.of(wire, CheckProfile.DEFAULT));
    FactGuess guess = new FactGuess(wire, Mentions.of(wire));
    FactDraft event = guess.of(claim(claims, ClaimKind.HISTORY), claims.all());
    assertEquals("The treaty was signed on 12 June 1967 by the king", event.name());
    assertEquals("1967-06-12", event.from());
    assertEquals("Bob Sample", guess.of(claim(claims, ClaimKind.AGE), claims.all()).name());
  }

  private static FactDraft office(String words) {
    Wire wire = Wire.of("LAKESIDE, 3 May 2024. They met " + words + " on Friday.\n");
    Claims claims = Claims.of(CheckContext.of(wire, CheckProfile.DEFAULT));
    return new FactGuess(wire, Mentions.of(wire)).of(claim(claims, ClaimKind.TITLE), claims.all());
  }

  private static Claim claim(Claims claims, ClaimKind kind) {
    return claims.all().stream().filter(claim -> claim.kind() == kind).findFirst().orElseThrow();
  }

  /** Fills the dialog, waits until the entry was tried, and adds it. */
  private void addFact(String words, Runnable fill) throws Exception {
    openFact(words, () -> {
      fill.run();
      Workbench.await("the entry was tried", dialog::isSound);
      ok().notifyListeners(SWT.Selection, new Event());
    });
  }

  private void openFact(String words, Runnable work) throws Exception {
    WireEditor editor = workbench.openChecked("bridge.txt", WIRE);
    editor.selectAndReveal(WIRE.indexOf(words), words.length());
    Throwable[] failed = new Throwable[1];
    Display.getCurrent().asyncExec(() -> {
      Shell shell = Stream.of(Display.getCurrent().getShells())
          .filter(open -> open.getData() instanceof NewFactDialog).findFirst().orElseThrow();
      dialog = (NewFactDialog) shell.getData();
      try {
        work.run();
      } catch (Throwable e) {
        failed[0] = e;
        dialog.close();
      }
    });
    Workbench.run("org.wiredesk.ui.command.addFact");
    if (failed[0] != null) {
      throw new AssertionError(failed[0]);
    }
  }

  private Button ok() {
    return Widgets.only(dialog.getShell(), Button.class, button -> button.getText().equals("Add Fact"));
  }

  private String text(String name) throws Exception {
    IFile file = workbench.project().getFile(name);
    return new String(Optional.of(file).orElseThrow().getContents(true).readAllBytes(), StandardCharsets.UTF_8);
  }
}
