package org.wiredesk.ui.tests.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.ui.preferences.WordsPart;
import org.wiredesk.ui.tests.Widgets;

class WordsPartTest {

  @TempDir
  Path folder;

  private Shell shell;
  private Path file;
  private WordsPart part;
  private Text text;

  @BeforeEach
  void open() throws Exception {
    file = Files.writeString(folder.resolve("words.txt"), "Tolvik\nSemm\n");
    shell = new Shell(Display.getCurrent());
    part = new WordsPart(shell, "&Words:", file);
    text = Widgets.only(shell, Text.class, found -> (found.getStyle() & SWT.MULTI) != 0);
  }

  @AfterEach
  void close() {
    shell.dispose();
  }

  @Test
  void whatWasTypedIsStored() throws Exception {
    text.setText("Tolvik");
    assertTrue(part.store());
    assertEquals("Tolvik\n", Files.readString(file));
  }

  @Test
  void aWordThatCameIntoTheFileMeanwhileStaysThere() throws Exception {
    text.append("Astrel");
    Files.writeString(file, "Tolvik\nSemm\nVelmark\n");
    assertTrue(part.store());
    assertEquals("Tolvik\nSemm\nAstrel\nVelmark\n", Files.readString(file));
  }

  @Test
  void aListNobodyTouchedIsNotWritten() throws Exception {
    Files.writeString(file, "Velmark\n");
    assertFalse(part.store());
    assertEquals("Velmark\n", Files.readString(file));
  }
}
