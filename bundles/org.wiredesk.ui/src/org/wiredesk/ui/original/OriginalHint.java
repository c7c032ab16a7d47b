package org.wiredesk.ui.original;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.model.CheckState;
import org.wiredesk.ui.model.KnownOriginal;

/** What stands in the place of an original: why there is none, and what to do. */
final class OriginalHint {

  private static final int MARGIN = 24;

  private final Composite control;
  private final Link link;

  OriginalHint(Composite parent, Runnable choose, Runnable forget) {
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(control);
    link = new Link(control, SWT.WRAP);
    link.addSelectionListener(SelectionListener.widgetSelectedAdapter(
        event -> (event.text.equals("forget") ? forget : choose).run()));
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).hint(1, SWT.DEFAULT).applyTo(link);
  }

  Control control() {
    return control;
  }

  void setFocus() {
    link.setFocus();
  }

  String text() {
    return link.getText();
  }

  void show(String text) {
    if (!text.equals(link.getText())) {
      link.setText(text);
      control.layout();
    }
  }

  /** Empty when there is an original to be shown. */
  static Optional<String> of(Optional<WireSession> session) {
    if (session.isEmpty()) {
      return Optional.of(Messages.OriginalHint_noWire);
    }
    WireSession open = session.get();
    KnownOriginal original = open.model().original();
    if (original.text().isPresent()) {
      return Optional.empty();
    }
    if (open.place().settings().isEmpty()) {
      return Optional.of(Messages.OriginalHint_noFile);
    }
    return Optional.of(switch (original.origin()) {
      case REFUSED -> Messages.OriginalHint_refused;
      case BESIDE, CHOSEN -> NLS.bind(Messages.OriginalHint_unreadable, escaped(original.problem().orElse("")));
      case NONE -> open.model().state().equals(CheckState.WAITING)
          ? NLS.bind(Messages.OriginalHint_reading, escaped(open.place().name()))
          : withoutOriginal(open);
    });
  }

  private static String withoutOriginal(WireSession open) {
    String expected = OriginalNames.expected(open);
    return expected.equals(open.place().name())
        ? NLS.bind(Messages.OriginalHint_itself, escaped(expected))
        : NLS.bind(Messages.OriginalHint_none, escaped(expected));
  }

  /** An ampersand would underline the letter behind it. */
  private static String escaped(String words) {
    return words.replace("&", "&&");
  }
}
