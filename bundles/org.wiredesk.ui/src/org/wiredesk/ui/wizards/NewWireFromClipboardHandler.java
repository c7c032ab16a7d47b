package org.wiredesk.ui.wizards;

/** Opens the wizard for a wire of the text on the clipboard. */
public final class NewWireFromClipboardHandler extends NewWireHandler {

  @Override
  NewWireWizard wizard() {
    return new NewWireFromClipboardWizard();
  }
}
