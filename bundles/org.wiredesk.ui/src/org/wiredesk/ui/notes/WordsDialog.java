package org.wiredesk.ui.notes;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks for a few lines of text. */
final class WordsDialog extends InputDialog {

  private static final int LINES = 5;
  private static final int WIDTH = 420;

  WordsDialog(Shell parent, String title, String message, String text) {
    super(parent, title, message, text, said -> said.isBlank() ? "" : null);
  }

  @Override
  protected int getInputTextStyle() {
    return SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Control area = super.createDialogArea(parent);
    GridData data = (GridData) getText().getLayoutData();
    data.heightHint = LINES * getText().getLineHeight();
    data.widthHint = WIDTH;
    data.grabExcessVerticalSpace = true;
    data.verticalAlignment = SWT.FILL;
    return area;
  }
}
