package org.wiredesk.ui.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A choice of one language, or of what the project or workspace has. */
public final class LanguageChoice {

  /** The variants of English that can be checked. */
  public static final List<String> ENGLISH = List.of("en-US", "en-GB", "en-AU", "en-CA");

  /** The languages that wires come from, the commonest first; the empty one stands for any other or none. */
  public static final List<String> ORIGINALS =
      List.of("ru", "ar", "cs", "de", "es", "fr", "hi", "it", "ja", "pl", "uk", "zh", "");

  private final Composite control;
  private final Label label;
  private final Combo combo;
  private final List<String> tags;

  /** Hears what was chosen; empty for what the project or workspace has. */
  interface Listener {
    void chosen(Optional<String> tag);
  }

  LanguageChoice(Composite parent, String label, List<String> tags, Listener listener) {
    this.tags = tags;
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(control);
    this.label = new Label(control, SWT.NONE);
    this.label.setText(label);
    GridDataFactory.swtDefaults().applyTo(this.label);
    combo = new Combo(control, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> listener.chosen(chosen())));
  }

  Composite control() {
    return control;
  }

  /**
   * @param own what is chosen for the wire itself
   * @param inherited what holds without a choice
   */
  void show(Optional<String> own, String inherited, boolean enabled) {
    String[] items = new String[tags.size() + 1];
    items[0] = NLS.bind(Messages.LanguageChoice_inherited, name(inherited));
    for (int i = 0; i < tags.size(); i++) {
      items[i + 1] = name(tags.get(i));
    }
    if (!Arrays.equals(items, combo.getItems())) {
      combo.setItems(items);
    }
    combo.select(own.map(tag -> tags.indexOf(tag) + 1).orElse(0));
    combo.setEnabled(enabled);
  }

  void showLabel(boolean on) {
    label.setVisible(on);
    ((GridData) label.getLayoutData()).exclude = !on;
  }

  /** How a language is called in English; {@code ""} is any other than those listed. */
  public static String name(String tag) {
    return switch (tag) {
      case "en-US" -> Messages.LanguageChoice_american;
      case "en-GB" -> Messages.LanguageChoice_british;
      case "en-AU" -> Messages.LanguageChoice_australian;
      case "en-CA" -> Messages.LanguageChoice_canadian;
      case "" -> Messages.LanguageChoice_other;
      default -> Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    };
  }

  private Optional<String> chosen() {
    int index = combo.getSelectionIndex();
    return index <= 0 ? Optional.empty() : Optional.of(tags.get(index - 1));
  }
}
