package org.wiredesk.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.RelatedPlace;
import org.wiredesk.ui.Images;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.model.FindingsModel;

/** One finding in a hover: what, why, the other places, what can be done, and which check spoke. */
final class FindingSection {

  private static final int MOST_FIXES = 5;

  private final Composite parent;
  private final WireSession session;
  private final Finding finding;
  private final Runnable close;

  /** @param close closes the hover; called when something was chosen */
  FindingSection(Composite parent, WireSession session, Finding finding, Runnable close) {
    this.parent = parent;
    this.session = session;
    this.finding = finding;
    this.close = close;
  }

  void fill() {
    Composite section = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(section);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
    Label icon = new Label(section, SWT.NONE);
    icon.setImage(Images.of(finding.check().kind()));
    Label title = text(section, finding.check().title());
    title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
    for (String paragraph : Wording.beyondTitle(finding)) {
      filler(section);
      text(section, paragraph);
    }
    finding.related().forEach(place -> relatedPlace(section, place));
    remedies(section);
    filler(section);
    text(section, NLS.bind(Messages.FindingSection_rule,
        new Object[] {finding.check().kind().label(), finding.check().severity().label(), finding.check().id()}));
  }

  private void relatedPlace(Composite section, RelatedPlace place) {
    FindingsModel model = session.model();
    filler(section);
    link(section, NLS.bind(Messages.FindingSection_related, place.label(), escaped(model.text(place.span()))),
        () -> WireEditors.of(model).ifPresent(editor -> editor.reveal(place.span())));
  }

  private void remedies(Composite section) {
    int fixes = 0;
    for (Remedy remedy : new Remedies(session).of(finding)) {
      if (remedy.kind() != Remedy.Kind.FIX || ++fixes <= MOST_FIXES) {
        Label icon = new Label(section, SWT.NONE);
        icon.setImage(Images.of(remedy.kind().image()));
        link(section, "<a>" + escaped(remedy.label()) + "</a>", remedy::apply);
      }
    }
  }

  private void link(Composite section, String text, Runnable action) {
    Link link = new Link(section, SWT.WRAP);
    link.setText(text);
    link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      close.run();
      action.run();
    }));
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(link);
  }

  private static Label text(Composite section, String text) {
    Label label = new Label(section, SWT.WRAP);
    label.setText(escaped(text));
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
    return label;
  }

  private static void filler(Composite section) {
    new Label(section, SWT.NONE);
  }

  /** An ampersand would underline the letter behind it. */
  private static String escaped(String text) {
    return text.replace("&", "&&");
  }
}
