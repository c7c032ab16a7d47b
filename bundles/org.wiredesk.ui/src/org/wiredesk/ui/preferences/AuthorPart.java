package org.wiredesk.ui.preferences;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.wiredesk.ui.review.Author;

/** The name under which notes are made; left empty it is the one that git or the system knows. */
final class AuthorPart {

  private final Text name;

  /** @param area a grid of two columns */
  AuthorPart(Composite area) {
    Label label = new Label(area, SWT.NONE);
    label.setText(Messages.AuthorPart_label);
    name = new Text(area, SWT.BORDER);
    name.setText(Author.chosen());
    name.setMessage(NLS.bind(Messages.AuthorPart_default, Author.unchosen(Optional.empty())));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
  }

  void showDefault() {
    name.setText("");
  }

  void store() {
    Author.choose(name.getText());
  }
}
