package org.wiredesk.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.wiredesk.ui.Images;

/** Rows of a section in a hover: a picture or none, and words or something to be done. */
final class CardRows {

  private final Composite section;
  private final Runnable close;

  /** @param close closes the hover; called when something was chosen */
  CardRows(Composite parent, Runnable close) {
    this.section = new Composite(parent, SWT.NONE);
    this.close = close;
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(section);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
  }

  /** In bold. */
  void title(String image, String text) {
    picture(image);
    label(text).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
  }

  void text(String text) {
    new Label(section, SWT.NONE);
    label(text);
  }

  void text(String image, String text) {
    picture(image);
    label(text);
  }

  /** @param words with the link marked in them */
  void link(String words, Runnable action) {
    new Label(section, SWT.NONE);
    addLink(words, action);
  }

  /** @param words all of them are the link */
  void link(String image, String words, Runnable action) {
    picture(image);
    addLink("<a>" + words + "</a>", action);
  }

  /** @param words with the link marked in them */
  void linkIn(String image, String words, Runnable action) {
    picture(image);
    addLink(words, action);
  }

  private void addLink(String words, Runnable action) {
    Link link = new Link(section, SWT.WRAP);
    link.setText(escaped(words));
    link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      close.run();
      action.run();
    }));
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(link);
  }

  private void picture(String image) {
    Label icon = new Label(section, SWT.NONE);
    icon.setImage(Images.of(image));
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
  }

  private Label label(String text) {
    Label label = new Label(section, SWT.WRAP);
    label.setText(escaped(text));
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
    return label;
  }

  /** An ampersand would underline the letter behind it. */
  private static String escaped(String text) {
    return QuotedWords.isolated(text).replace("&", "&&");
  }
}
