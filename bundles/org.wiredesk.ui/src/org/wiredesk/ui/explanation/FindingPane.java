package org.wiredesk.ui.explanation;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.api.RelatedPlace;
import org.wiredesk.text.Span;
import org.wiredesk.ui.Images;
import org.wiredesk.ui.editor.QuotedWords;
import org.wiredesk.ui.editor.Remedy;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.editor.WireEditors;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.original.OriginalDeeds;

/** What a finding says of its own place: the words, why they are in doubt, the other places, and what can be done. */
final class FindingPane {

  private static final int LONGEST_QUOTE = 200;

  private final Composite control;

  FindingPane(Composite parent) {
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(control);
  }

  Control control() {
    return control;
  }

  void show(FindingsModel model, Finding finding) {
    for (Control old : control.getChildren()) {
      old.dispose();
    }
    title(finding.check());
    Label words = text(quote(model, finding.span()));
    words.setFont(JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT));
    text(finding.message());
    if (!finding.reasoning().isEmpty()) {
      text(finding.reasoning());
    }
    for (int i = 0; i < finding.related().size(); i++) {
      otherPlace(model, finding, i);
    }
    finding.original().forEach(this::original);
    remedies(model, finding).forEach(this::remedy);
  }

  private void title(CheckInfo check) {
    icon("");
    ((Label) control.getChildren()[0]).setImage(Images.of(check.kind()));
    Label title = text(check.title());
    title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    icon("");
    text(NLS.bind(Messages.FindingPane_check,
        new Object[] {check.kind().label(), check.severity().label(), check.category().type(), check.id()}));
  }

  private void otherPlace(FindingsModel model, Finding finding, int index) {
    RelatedPlace place = finding.related().get(index);
    icon("other-place");
    link(NLS.bind(Messages.FindingPane_otherPlace, escaped(place.label()), escaped(quote(model, place.span()))),
        () -> model.now(finding)
            .filter(now -> index < now.related().size())
            .ifPresent(now -> reveal(model, now.related().get(index).span())));
  }

  private void original(OriginalPlace place) {
    icon("original");
    link(NLS.bind(Messages.FindingPane_original, escaped(shortened(place.words()))),
        () -> OriginalDeeds.show(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), place.span()));
  }

  private static void reveal(FindingsModel model, Span span) {
    WireEditors.of(model).ifPresent(editor -> {
      editor.getSite().getPage().activate(editor);
      editor.reveal(span);
    });
  }

  private static List<Remedy> remedies(FindingsModel model, Finding finding) {
    return WireEditors.of(model)
        .flatMap(WireEditor::remedies)
        .map(remedies -> remedies.of(finding).stream().filter(FindingPane::isNewHere).toList())
        .orElse(List.of());
  }

  /** The page of the check stands below. */
  private static boolean isNewHere(Remedy remedy) {
    return remedy.kind() != Remedy.Kind.EXPLAIN;
  }

  private void remedy(Remedy remedy) {
    icon(remedy.kind().image());
    link("<a>" + escaped(remedy.label()) + "</a>", remedy::apply);
  }

  private void icon(String name) {
    Label icon = new Label(control, SWT.NONE);
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).hint(16, SWT.DEFAULT).applyTo(icon);
    if (!name.isEmpty()) {
      icon.setImage(Images.of(name));
    }
  }

  private Label text(String text) {
    if (control.getChildren().length % 2 == 0) {
      icon("");
    }
    Label label = new Label(control, SWT.WRAP);
    label.setText(escaped(QuotedWords.isolated(text)));
    GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private void link(String text, Runnable action) {
    Link link = new Link(control, SWT.WRAP);
    link.setText(QuotedWords.isolated(text));
    link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(link);
  }

  private static String quote(FindingsModel model, Span span) {
    return shortened(model.text(span));
  }

  private static String shortened(String text) {
    String words = text.replaceAll("\\s+", " ").strip();
    if (words.length() > LONGEST_QUOTE) {
      int end = Character.isHighSurrogate(words.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
      words = words.substring(0, end) + "…";
    }
    return words;
  }

  /** An ampersand would underline the letter behind it. */
  private static String escaped(String text) {
    return text.replace("&", "&&");
  }
}
