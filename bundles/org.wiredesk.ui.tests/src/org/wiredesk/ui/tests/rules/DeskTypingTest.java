package org.wiredesk.ui.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.document;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.rules.ui.editor.DeskEditor;
import org.wiredesk.ui.tests.Workbench;

class DeskTypingTest {

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private final DeskFilesOpen files = new DeskFilesOpen(workbench);

  @Test
  void aQuoteIsClosedAndSteppedOver() throws Exception {
    assertTyped("term ^", "\"Duma\"", "term \"Duma\"^");
  }

  @Test
  void inAnExampleOnlySquareBracketsAreClosed() throws Exception {
    assertTyped("flags \"a ^\"", "[b] (c", "flags \"a [b] (c^\"");
  }

  @Test
  void beforeAWordNothingIsClosed() throws Exception {
    assertTyped("when ^noun", "(", "when (^noun");
  }

  @Test
  void commentsAreLeftAlone() throws Exception {
    assertTyped("// say ^", "\"so", "// say \"so^");
  }

  @Test
  void theQuoteThatAStringAtTheEndLacksIsNotDoubled() throws Exception {
    assertTyped("term \"Duma^", "\"", "term \"Duma\"^");
  }

  @Test
  void aNewLineIsIndentedAndABraceClosed() throws Exception {
    assertTyped("term \"Duma\" ^", "{\n", "term \"Duma\" {\n  ^\n}");
    assertTyped("a {\n  b^\n}", "\n", "a {\n  b\n  ^\n}");
  }

  private int opened;

  private void assertTyped(String before, String keys, String after) throws CoreException {
    opened++;
    DeskEditor editor = files.open("typing-" + opened + ".desk", before);
    StyledText widget = editor.viewer().getTextWidget();
    for (char key : keys.toCharArray()) {
      Event event = new Event();
      event.character = key == '\n' ? SWT.CR : key;
      event.keyCode = event.character;
      widget.notifyListeners(SWT.KeyDown, event);
    }
    StringBuilder shown = new StringBuilder(document(editor).get());
    assertEquals(after, shown.insert(editor.caret(), DeskFilesOpen.CARET).toString());
  }
}
