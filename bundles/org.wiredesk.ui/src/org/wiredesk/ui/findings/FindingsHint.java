package org.wiredesk.ui.findings;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.wiredesk.ui.model.FindingsModel;

/** What stands in a view when there are no rows: why, and what to do. */
public final class FindingsHint {

  /** The link that drops the filter. */
  public static final String SHOW_ALL = "showAll";

  /** The link that shows what is dismissed or verified. */
  static final String SHOW_SETTLED = "showSettled";

  private static final int WIDTH = 420;

  private final Composite control;
  private final Link text;

  /** @param chosen gets what {@code href} names: a command's id, or {@value #SHOW_ALL} */
  public FindingsHint(Composite parent, Consumer<String> chosen) {
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(control);
    text = new Link(control, SWT.WRAP);
    text.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.accept(event.text)));
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(text);
  }

  public Control control() {
    return control;
  }

  public void setFocus() {
    text.setFocus();
  }

  public void show(String hint) {
    if (!hint.equals(text.getText())) {
      text.setText(hint);
      control.layout();
    }
  }

  /** What to say of a wire without rows. */
  static String hint(Optional<FindingsModel> wire) {
    return wire.map(FindingsHint::hint).orElse(Messages.FindingsHint_noWire);
  }

  private static String hint(FindingsModel model) {
    if (!model.findings().isEmpty()) {
      return NLS.bind(Messages.FindingsHint_filtered, model.findings().size());
    }
    String name = model.name().replace("&", "&&");
    if (model.document().get().isBlank()) {
      return NLS.bind(Messages.FindingsHint_empty, name);
    }
    return switch (model.state().phase()) {
      case WAITING -> NLS.bind(Messages.FindingsHint_checking, name);
      case CHECKING -> NLS.bind(
          Messages.FindingsHint_checkingWith, name, String.join(", ", model.state().pending()));
      case CHECKED -> checked(model, name);
      case FAILED -> NLS.bind(Messages.FindingsHint_failed, name);
    };
  }

  private static String checked(FindingsModel model, String name) {
    int settled = model.settled().size();
    return settled == 0
        ? NLS.bind(Messages.FindingsHint_nothing, name)
        : NLS.bind(Messages.FindingsHint_settled, name, settled);
  }
}
