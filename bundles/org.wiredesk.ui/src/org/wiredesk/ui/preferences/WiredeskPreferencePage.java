package org.wiredesk.ui.preferences;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.osgi.service.prefs.BackingStoreException;
import org.wiredesk.ui.words.WordLists;

/** What holds for all wires: languages, the style of dates, the user's name and own words. */
public final class WiredeskPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

  private static final int WIDTH = 380;

  private LanguagesPart languages;
  private DateStylePart dates;
  private AuthorPart author;
  private WordsPart words;

  @Override
  public void init(IWorkbench workbench) {
    setDescription(Messages.WiredeskPreferencePage_description);
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(area);
    languages = new LanguagesPart(area, () -> { });
    dates = new DateStylePart(languages.control());
    author = new AuthorPart(languages.control());
    show(CheckSettings.of(Optional.empty()));
    words = new WordsPart(area, Messages.WiredeskPreferencePage_words, WordLists.get().userFile());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(words.control());
    Link links = new Link(area, SWT.WRAP);
    links.setText(Messages.WiredeskPreferencePage_links);
    links.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openPage(event.text)));
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(links);
    applyDialogFont(area);
    return area;
  }

  @Override
  protected void performDefaults() {
    show(CheckSettings.DEFAULT);
    author.showDefault();
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    try {
      languages.applyTo(CheckSettings.of(Optional.empty())).withDateStyle(dates.chosen()).storeForWorkspace();
      author.store();
      if (words.store()) {
        WordLists.get().changed();
      }
      setErrorMessage(null);
      return true;
    } catch (BackingStoreException | IOException e) {
      setErrorMessage(e.getMessage());
      return false;
    }
  }

  private void show(CheckSettings settings) {
    languages.show(settings);
    dates.show(settings.dateStyle());
  }

  private void openPage(String id) {
    if (getContainer() instanceof IWorkbenchPreferenceContainer container) {
      container.openPage(id, null);
    }
  }
}
