package org.wiredesk.ui.notes;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.ui.Images;

/** The view's menu and tool bar: grouping, order, filters and the link with the caret. */
final class NotesViewMenu {

  private final NotesView view;
  private final NotesViewSettings settings;

  NotesViewMenu(NotesView view, NotesViewSettings settings) {
    this.view = view;
    this.settings = settings;
  }

  void fill(IActionBars bars) {
    IToolBarManager toolBar = bars.getToolBarManager();
    toolBar.add(new CommandContributionItem(new CommandContributionItemParameter(
        view.getSite(), null, AddNoteHandler.COMMAND, CommandContributionItem.STYLE_PUSH)));
    toolBar.add(onlyOpen());
    toolBar.add(link());
    IMenuManager menu = bars.getMenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fillMenu);
    fillMenu(menu);
  }

  private void fillMenu(IMenuManager menu) {
    MenuManager groups = new MenuManager(Messages.NotesViewMenu_group);
    for (NotesGrouping grouping : NotesGrouping.values()) {
      groups.add(radio(grouping.label(), () -> settings.grouping == grouping, () -> settings.grouping = grouping));
    }
    menu.add(groups);
    MenuManager order = new MenuManager(Messages.NotesViewMenu_sort);
    for (NotesColumn column : NotesColumn.values()) {
      order.add(radio(column.title(), () -> settings.sortedBy == column, () -> settings.sortedBy = column));
    }
    order.add(new Separator());
    order.add(check(Messages.NotesViewMenu_reverse, settings.reversed, on -> settings.reversed = on));
    menu.add(order);
    menu.add(new Separator());
    menu.add(statusMenu());
    menu.add(severityMenu());
    menu.add(check(Messages.NotesViewMenu_showAll, isUnfiltered(),
        on -> settings.filter = NotesFilter.NONE.withText(settings.filter.text())));
    menu.add(new Separator());
    menu.add(link());
    menu.add(new Separator("additions"));
  }

  private MenuManager statusMenu() {
    MenuManager menu = new MenuManager(Messages.NotesViewMenu_statuses);
    Stream.of(NoteStatus.values()).filter(status -> status != NoteStatus.WITHDRAWN).forEach(status ->
        menu.add(check(status.label(), !settings.filter.hidden().contains(status),
            on -> settings.filter = settings.filter.withStatus(status, on))));
    return menu;
  }

  private MenuManager severityMenu() {
    MenuManager menu = new MenuManager(Messages.NotesViewMenu_severity);
    for (Severity severity : Severity.values()) {
      String label = severity == Severity.NEUTRAL
          ? Messages.NotesViewMenu_allSeverities
          : NLS.bind(Messages.NotesViewMenu_severityFrom, severity.label());
      menu.add(radio(label, () -> settings.filter.mildest() == severity,
          () -> settings.filter = settings.filter.withMildest(severity)));
    }
    return menu;
  }

  private boolean isUnfiltered() {
    return settings.filter.hidden().isEmpty() && settings.filter.mildest() == Severity.NEUTRAL;
  }

  private IAction onlyOpen() {
    boolean hidden = Stream.of(NoteStatus.RESOLVED, NoteStatus.WONT_FIX).allMatch(settings.filter.hidden()::contains);
    IAction action = check(Messages.NotesViewMenu_onlyOpen, hidden, on -> settings.filter = settings.filter
        .withStatus(NoteStatus.RESOLVED, !on).withStatus(NoteStatus.WONT_FIX, !on));
    action.setImageDescriptor(Images.descriptor("note"));
    return action;
  }

  private IAction link() {
    IAction action = check(Messages.NotesViewMenu_link, settings.linked, on -> settings.linked = on);
    action.setImageDescriptor(
        PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
    return action;
  }

  private IAction check(String label, boolean on, Consumer<Boolean> change) {
    IAction action = new Change(label, IAction.AS_CHECK_BOX, change);
    action.setChecked(on);
    return action;
  }

  private IAction radio(String label, BooleanSupplier chosen, Runnable choose) {
    IAction action = new Change(label, IAction.AS_RADIO_BUTTON, on -> {
      if (on) {
        choose.run();
      }
    });
    action.setChecked(chosen.getAsBoolean());
    return action;
  }

  /** Changes a setting and shows the rows accordingly. */
  private final class Change extends Action {

    private final Consumer<Boolean> change;

    Change(String label, int style, Consumer<Boolean> change) {
      super(label, style);
      setToolTipText(label.replace("&", ""));
      this.change = change;
    }

    @Override
    public void run() {
      change.accept(isChecked());
      view.refresh();
    }
  }
}
