package org.wiredesk.ui.preferences;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.wiredesk.ui.editor.LanguageChoice;

/** The choice of the English variant and of the language that wires are translated from. */
public final class LanguagesPart {

  private final Composite control;
  private final Combo language;
  private final Combo original;

  /** @param changed called when the user has chosen */
  public LanguagesPart(Composite parent, Runnable changed) {
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(control);
    language = combo(Messages.LanguagesPart_language, LanguageChoice.ENGLISH, changed);
    original = combo(Messages.LanguagesPart_original, LanguageChoice.ORIGINALS, changed);
  }

  /** Of two columns, labels and controls. */
  public Composite control() {
    return control;
  }

  public void show(CheckSettings settings) {
    language.select(LanguageChoice.ENGLISH.indexOf(settings.language()));
    original.select(LanguageChoice.ORIGINALS.indexOf(settings.originalLanguage()));
  }

  /** The settings with the languages chosen here; a language that is not on offer stays what it was. */
  public CheckSettings applyTo(CheckSettings settings) {
    return settings.withLanguages(
        chosen(language, LanguageChoice.ENGLISH, settings.language()),
        chosen(original, LanguageChoice.ORIGINALS, settings.originalLanguage()));
  }

  private static String chosen(Combo combo, List<String> tags, String otherwise) {
    int index = combo.getSelectionIndex();
    return index < 0 ? otherwise : tags.get(index);
  }

  private Combo combo(String label, List<String> tags, Runnable changed) {
    new Label(control, SWT.NONE).setText(label);
    Combo combo = new Combo(control, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.setItems(tags.stream().map(LanguageChoice::name).toArray(String[]::new));
    combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
    GridDataFactory.swtDefaults().applyTo(combo);
    return combo;
  }
}
