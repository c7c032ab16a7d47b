package org.wiredesk.ui.claims;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.wiredesk.review.claims.Checklist;
import org.wiredesk.ui.model.FindingsModel;

/** What stands in the view when there are no rows. */
final class ClaimsHint {

  private static final int WIDTH = 420;

  private final Composite control;
  private final Label label;

  ClaimsHint(Composite parent) {
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(control);
    label = new Label(control, SWT.WRAP);
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(WIDTH, SWT.DEFAULT)
        .applyTo(label);
  }

  Control control() {
    return control;
  }

  String text() {
    return label.getText();
  }

  /** @param list empty while the wire is being read */
  void show(Optional<FindingsModel> wire, Optional<Checklist> list, ClaimsSettings settings) {
    label.setText(wire.map(model -> hint(model, list, settings)).orElse(Messages.ClaimsHint_noWire));
    control.layout();
  }

  private static String hint(FindingsModel model, Optional<Checklist> list, ClaimsSettings settings) {
    if (list.isEmpty()) {
      return NLS.bind(Messages.ClaimsHint_reading, model.name());
    }
    if (settings.openOnly && !list.get().items().isEmpty()) {
      return NLS.bind(Messages.ClaimsHint_done, list.get().items().size());
    }
    return NLS.bind(Messages.ClaimsHint_nothing, model.name());
  }
}
