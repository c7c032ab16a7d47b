package org.wiredesk.ui.notes;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.wiredesk.ui.review.ReviewProblem;

/** Tells above the rows why notes cannot be read or saved, and tries again; takes no room when all is well. */
final class ProblemBar {

  private final Composite control;
  private final Link text;

  /** @param retry what "Try Again" does */
  ProblemBar(Composite parent, Runnable retry) {
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(6, 4).applyTo(control);
    Label icon = new Label(control, SWT.NONE);
    icon.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
    text = new Link(control, SWT.WRAP);
    text.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> retry.run()));
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
    control.setVisible(false);
  }

  Control control() {
    return control;
  }

  void show(Optional<ReviewProblem> problem) {
    text.setText(problem.map(why -> why.message().replace("&", "&&") + " " + Messages.ProblemBar_retry).orElse(""));
    ((GridData) control.getLayoutData()).exclude = problem.isEmpty();
    control.setVisible(problem.isPresent());
    control.requestLayout();
  }
}
