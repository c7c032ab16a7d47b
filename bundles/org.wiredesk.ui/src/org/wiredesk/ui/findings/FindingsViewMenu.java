package org.wiredesk.ui.findings;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.ui.Images;

/** The view's menu and tool bar: grouping, order, filters and the link with the caret. */
final class FindingsViewMenu {

  private final FindingsView view;
  private final FindingsViewSettings settings;
  private final IAction sentenceToggle;
  private final IAction paragraphToggle;

  FindingsViewMenu(FindingsView view, FindingsViewSettings settings) {
    this.view = view;
    this.settings = settings;
    this.sentenceToggle = toggle(Grouping.SENTENCE, Messages.FindingsViewMenu_bySentence, "read-first");
    this.paragraphToggle = toggle(Grouping.PARAGRAPH, Messages.FindingsViewMenu_byParagraph, "paragraph");
    showGrouping();
  }

  void fill(IActionBars bars) {
    IToolBarManager toolBar = bars.getToolBarManager();
    toolBar.add(sentenceToggle);
    toolBar.add(paragraphToggle);
    toolBar.add(link());
    IMenuManager menu = bars.getMenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fillMenu);
    fillMenu(menu);
  }

  private void fillMenu(IMenuManager menu) {
    menu.add(groupMenu());
    menu.add(orderMenu());
    menu.add(new Separator());
    menu.add(kindMenu());
    menu.add(severityMenu());
    menu.add(showAll());
    menu.add(check(Messages.FindingsViewMenu_showSettled, settings.settledShown, on -> settings.settledShown = on));
    menu.add(new Separator());
    menu.add(link());
    menu.add(new Separator("additions"));
  }

  private MenuManager groupMenu() {
    MenuManager menu = new MenuManager(Messages.FindingsViewMenu_group);
    for (Grouping grouping : Grouping.values()) {
      menu.add(radio(label(grouping), () -> settings.grouping == grouping, () -> settings.grouping = grouping));
    }
    return menu;
  }

  private MenuManager orderMenu() {
    MenuManager menu = new MenuManager(Messages.FindingsViewMenu_sort);
    for (FindingsColumn column : FindingsColumn.values()) {
      menu.add(radio(column.title(), () -> settings.sortedBy == column, () -> settings.sortedBy = column));
    }
    menu.add(new Separator());
    menu.add(check(Messages.FindingsViewMenu_reverse, settings.reversed, on -> settings.reversed = on));
    return menu;
  }

  private MenuManager kindMenu() {
    MenuManager menu = new MenuManager(Messages.FindingsViewMenu_kinds);
    for (FindingKind kind : FindingKind.values()) {
      IAction action = check(kind.label(), !settings.filter.hidden().contains(kind),
          on -> settings.filter = settings.filter.withKind(kind, on));
      action.setImageDescriptor(ImageDescriptor.createFromImage(Images.of(kind)));
      menu.add(action);
    }
    return menu;
  }

  private MenuManager severityMenu() {
    MenuManager menu = new MenuManager(Messages.FindingsViewMenu_severity);
    for (Severity severity : Severity.values()) {
      String label = severity == Severity.NEUTRAL
          ? Messages.FindingsViewMenu_allSeverities
          : NLS.bind(Messages.FindingsViewMenu_severityFrom, severity.label());
      menu.add(radio(label, () -> settings.filter.mildest() == severity,
          () -> settings.filter = settings.filter.withMildest(severity)));
    }
    return menu;
  }

  private IAction showAll() {
    IAction action = new Change(Messages.FindingsViewMenu_showAll, IAction.AS_PUSH_BUTTON,
        on -> settings.filter = FindingsFilter.NONE.withText(settings.filter.text()));
    action.setEnabled(!settings.filter.hidden().isEmpty() || settings.filter.mildest() != Severity.NEUTRAL);
    return action;
  }

  private IAction link() {
    IAction action = check(Messages.FindingsViewMenu_link, settings.linked, on -> settings.linked = on);
    action.setImageDescriptor(
        PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
    return action;
  }

  private IAction toggle(Grouping grouping, String label, String image) {
    IAction action = check(label, false, on -> settings.grouping = on ? grouping : Grouping.KIND);
    action.setImageDescriptor(Images.descriptor(image));
    return action;
  }

  /** The buttons say how the rows are grouped, whoever has chosen it. */
  private void showGrouping() {
    sentenceToggle.setChecked(settings.grouping == Grouping.SENTENCE);
    paragraphToggle.setChecked(settings.grouping == Grouping.PARAGRAPH);
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

  private static String label(Grouping grouping) {
    return switch (grouping) {
      case KIND -> Messages.FindingsViewMenu_groupKind;
      case PARAGRAPH -> Messages.FindingsViewMenu_groupParagraph;
      case SENTENCE -> Messages.FindingsViewMenu_groupSentence;
      case NONE -> Messages.FindingsViewMenu_groupNone;
    };
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
      showGrouping();
      view.refresh();
    }
  }
}
