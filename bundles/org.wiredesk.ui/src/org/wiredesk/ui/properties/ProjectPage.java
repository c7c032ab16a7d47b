package org.wiredesk.ui.properties;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.dialogs.PropertyPage;
import org.osgi.service.prefs.BackingStoreException;
import org.wiredesk.ui.preferences.CheckSettings;
import org.wiredesk.ui.preferences.ChecksPart;
import org.wiredesk.ui.preferences.DateStylePart;
import org.wiredesk.ui.preferences.LanguagesPart;
import org.wiredesk.ui.preferences.WordsPart;
import org.wiredesk.ui.words.WordLists;

/** What holds for the wires of one project: settings of its own, if it has any, and its words. */
public final class ProjectPage extends PropertyPage {

  private Button own;
  private LanguagesPart languages;
  private DateStylePart dates;
  private ChecksPart checks;
  private Optional<WordsPart> words = Optional.empty();

  @Override
  protected Control createContents(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(area);
    own = new Button(area, SWT.CHECK);
    own.setText(Messages.ProjectPage_own);
    own.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
    languages = new LanguagesPart(area, () -> checks.load(settings().profile()));
    dates = new DateStylePart(languages.control());
    TabFolder tabs = new TabFolder(area, SWT.TOP);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
    checks = new ChecksPart(tabs, Optional.of(project()));
    tab(tabs, Messages.ProjectPage_checks, checks.control());
    createWords(tabs);
    CheckSettings settings = CheckSettings.of(Optional.of(project()));
    own.setSelection(CheckSettings.isOwn(project()));
    show(settings);
    checks.load(settings.profile());
    enable();
    applyDialogFont(area);
    return area;
  }

  @Override
  protected void performDefaults() {
    own.setSelection(false);
    show(CheckSettings.of(Optional.empty()));
    enable();
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    try {
      if (own.getSelection()) {
        settings().storeForProject(project());
      } else {
        CheckSettings.removeFromProject(project());
      }
      if (words.isPresent() && words.get().store()) {
        project().refreshLocal(IResource.DEPTH_INFINITE, null);
        WordLists.get().changed();
      }
      setErrorMessage(null);
      return true;
    } catch (BackingStoreException | IOException | CoreException e) {
      setErrorMessage(e.getMessage());
      return false;
    }
  }

  private IProject project() {
    return Adapters.adapt(getElement(), IProject.class);
  }

  private CheckSettings settings() {
    return languages.applyTo(CheckSettings.of(Optional.of(project())))
        .withDateStyle(dates.chosen()).withChoice(checks.choice());
  }

  private void show(CheckSettings settings) {
    languages.show(settings);
    dates.show(settings.dateStyle());
    checks.show(settings.choice());
  }

  private void createWords(TabFolder tabs) {
    try {
      WordsPart part = new WordsPart(tabs, Messages.ProjectPage_wordsLabel, WordLists.get().projectFile(project()));
      tab(tabs, Messages.ProjectPage_words, part.control());
      words = Optional.of(part);
    } catch (IOException e) {
      setMessage(e.getMessage(), WARNING);
    }
  }

  private static void tab(TabFolder tabs, String title, Control content) {
    TabItem item = new TabItem(tabs, SWT.NONE);
    item.setText(title);
    item.setControl(content);
  }

  private void enable() {
    setEnabled(languages.control(), own.getSelection());
    dates.setEnabled(own.getSelection());
    setEnabled(checks.control(), own.getSelection());
  }

  private static void setEnabled(Control control, boolean enabled) {
    control.setEnabled(enabled);
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        setEnabled(child, enabled);
      }
    }
  }
}
