package org.wiredesk.ui.tests.original;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.awaitChecked;
import static org.wiredesk.ui.tests.Workbench.model;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Original;
import org.wiredesk.ui.checking.OriginalAddress;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.checking.WireSettings;
import org.wiredesk.ui.checking.WireSettingsStore;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.model.CheckState;
import org.wiredesk.ui.model.KnownOriginal.Origin;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class WireOriginalTest {

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @TempDir
  Path elsewhere;

  @Test
  void anOriginalBesideTheWireIsFoundAndCheckedAgainst() throws Exception {
    workbench.file(Pair.RUSSIAN_NAME, Pair.RUSSIAN);
    WireEditor editor = workbench.openChecked(Pair.ENGLISH_NAME, Pair.ENGLISH);
    assertEquals(Pair.RUSSIAN, original(editor).text());
    assertEquals(new Locale("ru"), original(editor).language());
    assertEquals(Origin.BESIDE, model(editor).original().origin());
    assertTrue(item().getToolTipText().contains("ferry.ru.txt"), "also where there is room for the picture alone");
  }

  @Test
  void aWireWithoutOriginalIsCheckedAllTheSame() throws Exception {
    WireEditor editor = workbench.openChecked(Pair.ENGLISH_NAME, Pair.ENGLISH);
    assertEquals(Optional.empty(), model(editor).report().bitext());
    assertEquals(Origin.NONE, model(editor).original().origin());
  }

  @Test
  void whatIsChosenIsRememberedAndGoesBeforeWhatLiesBeside() throws Exception {
    workbench.file(Pair.RUSSIAN_NAME, Pair.RUSSIAN);
    IFile other = workbench.file("another name.txt", "Совсем другой текст.\n");
    WireEditor editor = workbench.openChecked(Pair.ENGLISH_NAME, Pair.ENGLISH);
    choose(editor, OriginalAddress.of(other).text());
    assertEquals("Совсем другой текст.\n", original(editor).text());
    assertEquals(new Locale("ru"), original(editor).language(), "as its project's wires are");

    IFile wire = model(editor).file().orElseThrow();
    workbench.page().closeEditor(editor, false);
    WireEditor again = workbench.open(wire);
    awaitChecked(again);
    assertEquals("Совсем другой текст.\n", original(again).text());
    forget(again);
    assertEquals(Pair.RUSSIAN, original(again).text());
  }

  @Test
  void aChosenOriginalIsFollowedWhenItIsRenamed() throws Exception {
    IFile other = workbench.file("another name.txt", Pair.RUSSIAN);
    WireEditor editor = workbench.openChecked(Pair.ENGLISH_NAME, Pair.ENGLISH);
    choose(editor, OriginalAddress.of(other).text());
    other.move(IPath.fromPortableString("new name.ru.txt"), true, null);
    Workbench.await("its new name is known", () ->
        model(editor).original().name().equals(Optional.of("new name.ru.txt")));
    awaitChecked(editor);
    assertEquals(Pair.RUSSIAN, original(editor).text());
  }

  @Test
  void theOriginalOfAWireThatIsNotOpenIsFollowedToo() throws Exception {
    IFile other = workbench.file("another name.txt", Pair.RUSSIAN);
    IFile wire = workbench.file(Pair.ENGLISH_NAME, Pair.ENGLISH);
    WireSettingsStore settings = WireSettingsStore.of(wire);
    settings.write(WireSettings.NONE.withOriginal(Optional.of(OriginalAddress.of(other).text())));
    IFolder folder = workbench.project().getFolder("originals");
    folder.create(true, true, null);
    other.move(folder.getFile("new name.ru.txt").getFullPath(), true, null);
    Workbench.await("its new place is known", () ->
        settings.read().original().equals(Optional.of("/Wires/originals/new name.ru.txt")));
  }

  @Test
  void inASmallWindowBothEndsOfTheNameAreShown() throws Exception {
    Shell shell = workbench.page().getWorkbenchWindow().getShell();
    Point size = shell.getSize();
    try {
      workbench.file("the ferry line.ru.txt", Pair.RUSSIAN);
      workbench.openChecked("the ferry line.en.txt", Pair.ENGLISH);
      shell.setSize(3000, 800);
      Workbench.await("there is room for all", () -> header().equals("Original: the ferry line.ru.txt"));
      Workbench.await("there is less room", () -> {
        shell.setSize(shell.getSize().x - 20, 800);
        return header().equals("the fer….ru.txt");
      });
      assertTrue(item().getToolTipText().contains("the ferry line.ru.txt"), item().getToolTipText());
    } finally {
      shell.setSize(size);
    }
  }

  @Test
  void oneOutsideTheWorkspaceCanBeChosen() throws Exception {
    Path file = Files.writeString(elsewhere.resolve("story.de.txt"), "Die Linie öffnet wieder.\n");
    WireEditor editor = workbench.openChecked(Pair.ENGLISH_NAME, Pair.ENGLISH);
    choose(editor, OriginalAddress.of(file).text());
    assertEquals(Locale.GERMAN, original(editor).language());
    Files.writeString(file, "Die Linie öffnet morgen wieder.\n");
    editor.setFocus();
    Workbench.await("its new text is known", () -> text(editor).contains("morgen"));
  }

  @Test
  void aWireCanBeUsedWithoutTheOriginalBesideIt() throws Exception {
    workbench.file(Pair.RUSSIAN_NAME, Pair.RUSSIAN);
    WireEditor editor = workbench.openChecked(Pair.ENGLISH_NAME, Pair.ENGLISH);
    choose(editor, "");
    assertEquals(Optional.empty(), model(editor).report().bitext());
    assertEquals(Origin.REFUSED, model(editor).original().origin());
  }

  @Test
  void theLanguageThatIsSetForTheWireGoesBeforeTheName() throws Exception {
    workbench.file(Pair.RUSSIAN_NAME, Pair.RUSSIAN);
    WireEditor editor = workbench.openChecked(Pair.ENGLISH_NAME, Pair.ENGLISH);
    WireSession session = editor.session().orElseThrow();
    session.change(session.settings().withOriginalLanguage(Optional.of("uk")));
    awaitChecked(editor);
    assertEquals(new Locale("uk"), original(editor).language());
  }

  @Test
  void whatIsFoundInAnOriginalIsKeptAsLongAsItStaysTheSame() throws Exception {
    workbench.file(Pair.RUSSIAN_NAME, Pair.RUSSIAN);
    WireEditor editor = workbench.openChecked(Pair.ENGLISH_NAME, Pair.ENGLISH);
    Original before = original(editor);
    Optional<Bitext> report = model(editor).report().bitext();
    model(editor).document().replace(0, 0, "New: ");
    Workbench.await("the wire is checked again", () -> model(editor).state().equals(CheckState.CHECKED)
        && !model(editor).report().bitext().equals(report));
    assertSame(before, original(editor));
  }

  @Test
  void aWireIsCheckedAnewWhenItsOriginalComesChangesAndGoes() throws Exception {
    WireEditor editor = workbench.openChecked(Pair.ENGLISH_NAME, Pair.ENGLISH);
    IFile russian = workbench.file(Pair.RUSSIAN_NAME, Pair.RUSSIAN);
    Workbench.await("it is found", () -> text(editor).equals(Pair.RUSSIAN));
    String changed = Pair.RUSSIAN.replace("Пять", "Шесть");
    russian.setContents(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)), true, false, null);
    Workbench.await("its new text is known", () -> text(editor).equals(changed));
    russian.move(IPath.fromPortableString("other.ru.txt"), true, null);
    Workbench.await("it is gone", () -> model(editor).report().bitext().isEmpty());
  }

  @Test
  void theHeaderSaysThatAnOriginalCannotBeRead() throws Exception {
    IFile other = workbench.file("another.ru.txt", Pair.RUSSIAN);
    WireEditor editor = workbench.openChecked(Pair.ENGLISH_NAME, Pair.ENGLISH);
    choose(editor, OriginalAddress.of(other).text());
    other.delete(true, null);
    Workbench.await("the header says so", () -> header().equals("Original cannot be used"));
    awaitChecked(editor);
    assertTrue(item().getToolTipText().contains("another.ru.txt is not there any more"), item().getToolTipText());
    assertEquals(Optional.empty(), model(editor).report().bitext());
  }

  @Test
  void anEmptyOriginalIsTold() throws Exception {
    workbench.file(Pair.RUSSIAN_NAME, " \n");
    WireEditor editor = workbench.openChecked(Pair.ENGLISH_NAME, Pair.ENGLISH);
    assertEquals(Optional.of("ferry.ru.txt is empty."), model(editor).original().problem());
    assertEquals(Optional.empty(), model(editor).report().bitext());
  }

  @Test
  void anOriginalItselfOpensAsText() throws Exception {
    IFile russian = workbench.file(Pair.RUSSIAN_NAME, Pair.RUSSIAN);
    IEditorDescriptor wires = PlatformUI.getWorkbench().getEditorRegistry().findEditor(WireEditor.ID);
    assertEquals(WireEditor.ID, editor(russian, wires), "it is no original as long as it lies alone");
    IFile english = workbench.file(Pair.ENGLISH_NAME, Pair.ENGLISH);
    assertEquals(EditorsUI.DEFAULT_TEXT_EDITOR_ID, editor(russian, wires));
    assertEquals(WireEditor.ID, editor(english, wires));
  }

  private static String editor(IFile file, IEditorDescriptor otherwise) {
    return IDE.overrideDefaultEditorAssociation(new FileEditorInput(file), null, otherwise).getId();
  }

  private static void choose(WireEditor editor, String address) throws Exception {
    WireSession session = editor.session().orElseThrow();
    session.change(session.settings().withOriginal(Optional.of(address)));
    awaitChecked(editor);
  }

  private static void forget(WireEditor editor) throws Exception {
    WireSession session = editor.session().orElseThrow();
    session.change(session.settings().withOriginal(Optional.empty()));
    awaitChecked(editor);
  }

  private static Original original(WireEditor editor) {
    return model(editor).report().bitext().map(Bitext::source).orElseThrow();
  }

  private static String text(WireEditor editor) {
    return model(editor).report().bitext().map(bitext -> bitext.source().text()).orElse("");
  }

  private String header() {
    return item().getText();
  }

  private ToolItem item() {
    return Widgets.all(workbench.page().getWorkbenchWindow().getShell(), ToolBar.class).stream()
        .flatMap(bar -> Stream.of(bar.getItems()))
        .filter(item -> item.getToolTipText() != null && (item.getToolTipText().contains("translated from")
            || item.getToolTipText().contains("any more")))
        .findFirst().orElseThrow();
  }
}
