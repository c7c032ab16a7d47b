package org.wiredesk.ui.preferences;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.ui.explanation.CheckPageViewer;

/** The choice of checks: a search box, the tree of all checks, and the page of the one that is selected. */
public final class ChecksPart {

  /** After the last key in the search box. */
  private static final int QUIET_MILLIS = 200;

  private static final int MARGIN = 4;
  private static final int HEIGHT = 380;
  private static final int WIDTH = 480;

  private final Optional<IProject> project;
  private final Composite control;
  private final Text search;
  private final ChecksTree tree;
  private final CheckPageViewer page;
  private final Runnable filtering = this::filter;
  private Optional<CheckProfile> profile = Optional.empty();

  /** @param project whose desk rules count too */
  public ChecksPart(Composite parent, Optional<IProject> project) {
    this.project = project;
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(control);
    search = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    search.setMessage(Messages.ChecksPart_search);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
    SashForm sash = new SashForm(control, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(sash);
    tree = new ChecksTree(sash);
    page = new CheckPageViewer(sash, true, () -> { });
    page.say(Messages.ChecksPart_noneSelected);
    sash.setWeights(65, 35);
    search.addModifyListener(event -> search.getDisplay().timerExec(QUIET_MILLIS, filtering));
    search.addKeyListener(KeyListener.keyPressedAdapter(event -> {
      if (event.keyCode == SWT.ARROW_DOWN) {
        tree.viewer().getTree().setFocus();
      }
    }));
    tree.viewer().addSelectionChangedListener(event -> showPage());
  }

  public Control control() {
    return control;
  }

  public CheckChoice choice() {
    return tree.choice();
  }

  /** Which boxes are ticked; the checks themselves stay. */
  public void show(CheckChoice choice) {
    tree.show(choice);
  }

  /** Fetches the checks there are for a profile, in the background. */
  public void load(CheckProfile newProfile) {
    profile = Optional.of(newProfile);
    tree.say(Messages.ChecksPart_loading);
    Display display = control.getDisplay();
    ChecksLoader loader = new ChecksLoader(project, newProfile, task -> {
      if (!display.isDisposed()) {
        display.asyncExec(task);
      }
    }, categories -> showUnlessStale(newProfile, categories));
    loader.schedule();
    control.addDisposeListener(event -> loader.cancel());
  }

  /** As if it was typed into the search box. */
  void search(String text) {
    search.setText(text);
    search.selectAll();
  }

  private void showUnlessStale(CheckProfile wanted, List<CheckCategory> categories) {
    if (!control.isDisposed() && profile.equals(Optional.of(wanted))) {
      tree.show(categories);
    }
  }

  private void filter() {
    if (!search.isDisposed()) {
      tree.filter(CheckFilter.of(search.getText()));
    }
  }

  private void showPage() {
    if (tree.viewer().getStructuredSelection().getFirstElement() instanceof CheckInfo check) {
      profile.ifPresent(languages -> page.show(check, project, languages));
    }
  }
}
