package org.wiredesk.ui.wizards;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.wiredesk.text.NormalizedText;

/** Creates a wire of the text on the clipboard and opens it. */
public final class NewWireFromClipboardWizard extends NewWireWizard {

  public NewWireFromClipboardWizard() {
    setWindowTitle(Messages.NewWireFromClipboardWizard_title);
  }

  @Override
  protected String description() {
    return text().isBlank()
        ? Messages.NewWireFromClipboardWizard_empty
        : Messages.NewWireFromClipboardWizard_description;
  }

  @Override
  protected String text() {
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    try {
      Object text = clipboard.getContents(TextTransfer.getInstance());
      return text instanceof String words ? NormalizedText.of(words).text() : "";
    } finally {
      clipboard.dispose();
    }
  }
}
