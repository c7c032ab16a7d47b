package org.wiredesk.ui.original;

import java.util.Optional;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.wiredesk.ui.Images;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.model.KnownOriginal;

/** In the header of a wire: names its original and shows it, or lets one be chosen; its menu has the rest. */
public final class OriginalChoice {

  private final IWorkbenchPage page;
  private final ToolBar bar;
  private final ToolItem item;
  private Optional<WireSession> session = Optional.empty();
  private boolean labelled = true;
  private int letters = Integer.MAX_VALUE;

  public OriginalChoice(Composite parent, IWorkbenchPage page) {
    this.page = page;
    bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
    item = new ToolItem(bar, SWT.DROP_DOWN);
    item.addSelectionListener(SelectionListener.widgetSelectedAdapter(this::selected));
    bar.addListener(SWT.MenuDetect, event -> openMenu());
    show(Optional.empty());
  }

  public Control control() {
    return bar;
  }

  /** The label in sight. */
  public String label() {
    return item.getText();
  }

  public String tip() {
    return item.getToolTipText();
  }

  /**
   * Does not call for a new layout.
   *
   * @param withLabel whether there is room to say what the name is that of
   * @param longestName how many letters of the name there is room for; with 0 picture and tip tell
   */
  public void fit(boolean withLabel, int longestName) {
    labelled = withLabel;
    letters = longestName;
    refresh();
  }

  public void show(Optional<WireSession> newSession) {
    session = newSession;
    refresh();
  }

  private void refresh() {
    if (bar.isDisposed()) {
      return;
    }
    KnownOriginal original = session.map(open -> open.model().original()).orElse(KnownOriginal.NONE);
    String text = letters > 0 || original.problem().isPresent() ? text(original) : "";
    if (!item.getText().equals(text)) {
      item.setText(text);
    }
    item.setToolTipText(tip(original));
    item.setImage(original.problem().isPresent()
        ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK)
        : Images.of("original"));
    item.setEnabled(session.isPresent());
  }

  private String text(KnownOriginal original) {
    if (original.problem().isPresent()) {
      return Messages.OriginalChoice_unreadable;
    }
    return original.name()
        .map(this::shortened)
        .map(name -> labelled ? NLS.bind(Messages.OriginalChoice_named, name) : name)
        .orElse(Messages.OriginalChoice_choose)
        .replace("&", "&&");
  }

  /** The end of a name, where it says its language, stays. */
  private String shortened(String name) {
    return name.length() <= letters ? name
        : name.substring(0, letters / 2) + "…" + name.substring(name.length() - letters / 2);
  }

  private static String tip(KnownOriginal original) {
    return original.problem().orElseGet(() -> original.text()
        .map(text -> NLS.bind(Messages.OriginalChoice_tip,
            original.file().orElseThrow().path(), OriginalNames.language(text)))
        .orElse(Messages.OriginalChoice_tipNone));
  }

  private void selected(SelectionEvent event) {
    boolean hasOriginal = session.filter(open -> open.model().original().text().isPresent()).isPresent();
    if (event.detail == SWT.ARROW || !hasOriginal) {
      openMenu();
    } else {
      OriginalDeeds.show(page);
    }
  }

  private void openMenu() {
    session.ifPresent(open -> {
      MenuManager manager = new MenuManager();
      new OriginalMenu(open, page).fill(manager, true);
      Menu menu = manager.createContextMenu(bar);
      Rectangle bounds = item.getBounds();
      menu.setLocation(bar.toDisplay(new Point(bounds.x, bounds.y + bounds.height)));
      menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(() -> {
        manager.dispose();
        refresh();
      }));
      // The tip would lie over the menu.
      item.setToolTipText(null);
      menu.setVisible(true);
    });
  }
}
