package org.wiredesk.ui.claims;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.wiredesk.review.claims.Checklist;

/** The line above the rows: how much of the checklist is done. */
final class ClaimsBar {

  private static final int BAR_WIDTH = 160;

  private final Label label;
  private final ProgressBar progress;

  ClaimsBar(Composite parent) {
    Composite control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(6, 4).spacing(10, 0).applyTo(control);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
    progress = new ProgressBar(control, SWT.HORIZONTAL | SWT.SMOOTH);
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(BAR_WIDTH, SWT.DEFAULT).applyTo(progress);
    label = new Label(control, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
  }

  void show(Optional<Checklist> list) {
    label.setText(list.filter(it -> !it.items().isEmpty()).map(ClaimsBar::text).orElse(""));
    progress.setVisible(list.filter(it -> !it.items().isEmpty()).isPresent());
    progress.setMaximum(Math.max(1, list.map(it -> it.items().size()).orElse(0)));
    progress.setSelection(list.map(it -> (int) it.checked()).orElse(0));
  }

  private static String text(Checklist list) {
    return NLS.bind(Messages.ClaimsBar_progress, list.checked(), list.items().size());
  }

  String text() {
    return label.getText();
  }
}
