package org.wiredesk.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.model;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.tests.Workbench;

class WireBytesTest {

  private static final String WIRE =
      "PARIS, 3 April 2024. “The café is open again”, its owner Zoé Leclère said — and so it is.\r\n";

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
  void aFileIsReadAndSavedInTheCharsetItIsWrittenIn(String charset) throws Exception {
    IFile file = file(WIRE.getBytes(charset));
    WireEditor editor = workbench.open(file);
    assertEquals(WIRE, model(editor).document().get());
    model(editor).document().replace(0, "PARIS".length(), "LYON");
    editor.doSave(new NullProgressMonitor());
    assertArrayEquals(WIRE.replace("PARIS", "LYON").getBytes(charset), bytes(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsNoTextAndStays(String charset) throws Exception {
    IFile file = file(("\ufeff" + WIRE).getBytes(charset));
    WireEditor editor = workbench.open(file);
    assertEquals(WIRE, model(editor).document().get());
    model(editor).document().replace(0, "PARIS".length(), "LYON");
    editor.doSave(new NullProgressMonitor());
    assertArrayEquals(("\ufeff" + WIRE.replace("PARIS", "LYON")).getBytes(charset), bytes(file));
  }

  @Test
  void aFileWithBrokenBytesIsShownAndNotChanged() throws Exception {
    byte[] broken = (WIRE.repeat(12) + "x").getBytes(StandardCharsets.UTF_8);
    broken[broken.length - 1] = (byte) 0xff;
    IFile file = file(broken);
    WireEditor editor = workbench.open(file);
    assertTrue(model(editor).document().get().startsWith(WIRE));
    assertFalse(editor.isEditable());
    assertFalse(editor.validateEditorInputState());
    assertArrayEquals(broken, bytes(file));
  }

  @Test
  void theUsersOwnChoiceOfCharsetStands() throws Exception {
    IFile file = file(WIRE.getBytes(Charset.forName("windows-1252")));
    file.setCharset("ISO-8859-15", null);
    workbench.open(file);
    assertEquals("ISO-8859-15", file.getCharset());
  }

  @Test
  void whatIsNoTextIsNotOpened() throws Exception {
    IFile file = file("%PDF-1.4 and so on".getBytes(StandardCharsets.US_ASCII));
    IEditorPart part = IDE.openEditor(workbench.page(), file, WireEditor.ID);
    assertFalse(part instanceof WireEditor, "an editor that tells why");
  }

  private IFile file(byte[] content) throws Exception {
    IFile file = workbench.project().getFile("cafe.wire");
    file.create(new ByteArrayInputStream(content), true, null);
    return file;
  }

  private static byte[] bytes(IFile file) throws Exception {
    return file.getContents(true).readAllBytes();
  }
}
