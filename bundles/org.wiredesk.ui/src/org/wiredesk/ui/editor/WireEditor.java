package org.wiredesk.ui.editor;

import org.eclipse.ui.editors.text.TextEditor;
import org.wiredesk.checks.api.Finding;

/** The editor of wires. */
public class WireEditor extends TextEditor {

  public static final String ID = "org.wiredesk.ui.editor";

  /** Selects the words of a finding and brings them into sight. */
  public void revealFinding(Finding finding) {
    selectAndReveal(finding.span().start(), finding.span().length());
  }
}
