package org.wiredesk.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.awaitChecked;
import static org.wiredesk.ui.tests.Workbench.model;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.text.Span;
import org.wiredesk.text.WireDate;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.checking.PreferenceKeys;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.editor.Remedies;
import org.wiredesk.ui.editor.Remedy;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.tests.Workbench;

class WireSettingsTest {

  private static final String WEEKDAY = "date-weekday-mismatch";

  /** Without a year nobody can tell which weekday 8 April was. */
  private static final String YEARLESS = """
      HAMBURG, 3 April. The ferry line will reopen on Sunday, 8 April, its owner said.
      """;

  private static final String MISSPELLED = """
      HAMBURG, 3 April 2024. The owner of the line has recieved a letter, its spokesman said.
      """;

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @TempDir
  Path home;

  private String realHome;

  @BeforeEach
  void useAnotherHome() {
    realHome = System.getProperty("user.home");
    System.setProperty("user.home", home.toString());
  }

  @AfterEach
  void restore() throws Exception {
    System.setProperty("user.home", realHome);
    IEclipsePreferences workspace = InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE);
    workspace.remove(PreferenceKeys.DISABLED_CHECKS);
    workspace.remove(PreferenceKeys.ENABLED_CHECKS);
    workspace.remove(PreferenceKeys.LANGUAGE);
  }

  @Test
  void aCorrectedDateIsCheckedWithAndKept() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.wire", YEARLESS);
    assertTrue(model(editor).wire().date().isEmpty());
    assertFalse(ids(editor).contains(WEEKDAY));

    WireSession session = editor.session().orElseThrow();
    session.change(session.settings().withDate(Optional.of(LocalDate.of(2024, 4, 3))));
    awaitChecked(editor);
    assertEquals(WireDate.Origin.USER, model(editor).wire().date().orElseThrow().origin());
    assertTrue(ids(editor).contains(WEEKDAY), () -> ids(editor).toString());

    IFile file = model(editor).file().orElseThrow();
    workbench.page().closeEditor(editor, false);
    WireEditor again = workbench.open(file);
    awaitChecked(again);
    assertEquals(LocalDate.of(2024, 4, 3), model(again).wire().date().orElseThrow().day());
  }

  @Test
  void aWordOnTheUsersListIsNoLongerInDoubt() throws Exception {
    WireEditor editor = workbench.openChecked("letter.wire", MISSPELLED);
    Finding finding = misspelling(editor);
    editor.remedies().orElseThrow().addWord(finding).get(0).apply();
    Workbench.await("the word is known", () -> model(editor).findings().stream().noneMatch(finding::equals));
  }

  @Test
  void aWordOnTheProjectsListIsKnownInAllItsWires() throws Exception {
    WireEditor editor = workbench.openChecked("letter.wire", MISSPELLED);
    Finding finding = misspelling(editor);
    editor.remedies().orElseThrow().addWord(finding).get(1).apply();
    Workbench.await("the word is known", () -> model(editor).findings().stream().noneMatch(finding::equals));
    assertTrue(workbench.project().getFile(".wiredesk/words.txt").exists());
    assertTrue(Checking.get().profileFor(workbench.file("other.wire", "")).words().contains("recieved"));
  }

  @Test
  void whatAListWouldTakeForARemarkIsNotOfferedForIt() throws Exception {
    WireEditor editor = workbench.openChecked("tag.wire", MISSPELLED.replace("letter", "#lettre"));
    Remedies remedies = editor.remedies().orElseThrow();
    CheckInfo spelling = misspelling(editor).check();
    int at = model(editor).document().get().indexOf("#lettre");
    assertEquals(List.of(), remedies.addWord(Finding.of(spelling, new Span(at, at + 7), "Misspelled")));
    assertEquals(2, remedies.addWord(Finding.of(spelling, new Span(at + 1, at + 7), "Misspelled")).size());
  }

  @Test
  void aCheckThatIsSwitchedOffFallsSilent() throws Exception {
    WireEditor editor = workbench.openChecked("letter.wire", MISSPELLED);
    Finding finding = misspelling(editor);
    Remedy off = editor.remedies().orElseThrow().switchOff(finding);
    off.apply();
    Workbench.await("the check is silent", () -> model(editor).findings().stream().noneMatch(finding::equals));
    assertTrue(Checking.get().workspaceProfile().disabled().contains(finding.check().id()));
  }

  @Test
  void aProjectsChoiceGoesBeforeTheWorkspacesAndAWiresBeforeBoth() throws Exception {
    IFile file = workbench.file("ferry.wire", YEARLESS);
    InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE).put(PreferenceKeys.LANGUAGE, "en-AU");
    assertEquals("en-AU", profile(file).language());
    new ProjectScope(workbench.project()).getNode(PreferenceKeys.NODE).put(PreferenceKeys.LANGUAGE, "en-GB");
    assertEquals("en-GB", profile(file).language());
    WireSession session = workbench.open(file).session().orElseThrow();
    session.change(session.settings().withLanguage(Optional.of("en-CA")));
    assertEquals("en-CA", profile(file).language());
    assertEquals("en-GB", Checking.get().profileFor(workbench.project()).language());
  }

  @Test
  void noOriginalLanguageIsAChoiceToo() throws Exception {
    IFile file = workbench.file("ferry.wire", YEARLESS);
    assertEquals(Optional.of("ru"), profile(file).originalLanguage());
    WireSession session = workbench.open(file).session().orElseThrow();
    session.change(session.settings().withOriginalLanguage(Optional.of("")));
    assertEquals(Optional.empty(), profile(file).originalLanguage());
  }

  private static CheckProfile profile(IFile file) {
    return Checking.get().profileFor(file);
  }

  private static Finding misspelling(WireEditor editor) {
    return model(editor).findings().stream()
        .filter(finding -> model(editor).text(finding.span()).equals("recieved"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(ids(editor).toString()));
  }

  private static List<String> ids(WireEditor editor) {
    return model(editor).findings().stream().map(finding -> finding.check().id().value()).toList();
  }
}
