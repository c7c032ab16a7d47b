package org.wiredesk.app;

import static org.eclipse.ui.IWorkbenchActionConstants.MB_ADDITIONS;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * Menus and tool bar of the product: File, Edit, Navigate, Window and Help. Review comes from the plug-in, as it does
 * in any Eclipse, and goes where the additions marker of the menu bar stands.
 */
final class WiredeskActionBars extends ActionBarAdvisor {

  private IWorkbenchWindow window;

  WiredeskActionBars(IActionBarConfigurer configurer) {
    super(configurer);
  }

  @Override
  protected void makeActions(IWorkbenchWindow ofWindow) {
    window = ofWindow;
  }

  @Override
  protected void fillMenuBar(IMenuManager menuBar) {
    menuBar.add(fileMenu());
    menuBar.add(editMenu());
    menuBar.add(navigateMenu());
    menuBar.add(new GroupMarker(MB_ADDITIONS));
    menuBar.add(windowMenu());
    menuBar.add(helpMenu());
  }

  private IMenuManager fileMenu() {
    MenuManager menu = new MenuManager(Messages.Menu_file, IWorkbenchActionConstants.M_FILE);
    menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
    menu.add(newMenu());
    section(menu, IWorkbenchActionConstants.NEW_EXT);
    section(menu, IWorkbenchActionConstants.CLOSE_EXT, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
    section(menu, IWorkbenchActionConstants.SAVE_EXT,
        ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
    section(menu, "rename.ext", ActionFactory.MOVE, ActionFactory.RENAME, ActionFactory.REFRESH);
    section(menu, IWorkbenchActionConstants.PRINT_EXT, ActionFactory.PRINT);
    section(menu, IWorkbenchActionConstants.IMPORT_EXT, ActionFactory.IMPORT, ActionFactory.EXPORT);
    section(menu, MB_ADDITIONS, ActionFactory.PROPERTIES);
    menu.add(recentMenu());
    section(menu, IWorkbenchActionConstants.MRU);
    section(menu, IWorkbenchActionConstants.FILE_END, ActionFactory.QUIT);
    return menu;
  }

  private IMenuManager newMenu() {
    MenuManager menu = new MenuManager(Messages.Menu_new, ActionFactory.NEW.getId());
    menu.setActionDefinitionId(ActionFactory.NEW.getCommandId());
    menu.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
    menu.add(new GroupMarker(MB_ADDITIONS));
    return menu;
  }

  /** A menu of its own: the platform's list of recent files displaces what stands below it. */
  private IMenuManager recentMenu() {
    MenuManager menu = new MenuManager(Messages.Menu_recent, "recent");
    menu.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
    return menu;
  }

  private IMenuManager editMenu() {
    MenuManager menu = new MenuManager(Messages.Menu_edit, IWorkbenchActionConstants.M_EDIT);
    menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
    section(menu, IWorkbenchActionConstants.UNDO_EXT, ActionFactory.UNDO, ActionFactory.REDO);
    section(menu, IWorkbenchActionConstants.CUT_EXT, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
    section(menu, IWorkbenchActionConstants.ADD_EXT, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
    section(menu, IWorkbenchActionConstants.FIND_EXT, ActionFactory.FIND);
    menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
    menu.add(new Separator(MB_ADDITIONS));
    return menu;
  }

  private IMenuManager navigateMenu() {
    MenuManager menu = new MenuManager(Messages.Menu_navigate, IWorkbenchActionConstants.M_NAVIGATE);
    menu.add(new GroupMarker(IWorkbenchActionConstants.NAV_START));
    section(menu, IWorkbenchActionConstants.OPEN_EXT, ActionFactory.NEXT, ActionFactory.PREVIOUS);
    menu.add(new Separator(MB_ADDITIONS));
    section(menu, IWorkbenchActionConstants.NAV_END, ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY);
    return menu;
  }

  private IMenuManager windowMenu() {
    MenuManager menu = new MenuManager(Messages.Menu_window, IWorkbenchActionConstants.M_WINDOW);
    section(menu, "wb.start", ActionFactory.OPEN_NEW_WINDOW);
    MenuManager views = new MenuManager(Messages.Menu_showView, "showView");
    views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
    menu.add(views);
    section(menu, "parts", ActionFactory.RESET_PERSPECTIVE);
    menu.add(partsMenu());
    menu.add(new Separator(MB_ADDITIONS));
    section(menu, IWorkbenchActionConstants.WINDOW_EXT, ActionFactory.PREFERENCES);
    return menu;
  }

  /** To go round the parts of the window without a mouse. */
  private IMenuManager partsMenu() {
    MenuManager menu = new MenuManager(Messages.Menu_parts, "shortcuts");
    section(menu, "menus", ActionFactory.SHOW_VIEW_MENU, ActionFactory.SHOW_QUICK_ACCESS);
    section(menu, "editors", ActionFactory.ACTIVATE_EDITOR, ActionFactory.NEXT_EDITOR, ActionFactory.PREVIOUS_EDITOR);
    section(menu, "views", ActionFactory.NEXT_PART, ActionFactory.PREVIOUS_PART);
    return menu;
  }

  private IMenuManager helpMenu() {
    MenuManager menu = new MenuManager(Messages.Menu_help, IWorkbenchActionConstants.M_HELP);
    section(menu, IWorkbenchActionConstants.HELP_START, ActionFactory.INTRO);
    menu.add(new Separator(MB_ADDITIONS));
    menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
    section(menu, "about", ActionFactory.ABOUT);
    return menu;
  }

  @Override
  protected void fillCoolBar(ICoolBarManager coolBar) {
    ToolBarManager file = new ToolBarManager(SWT.FLAT);
    section(file, IWorkbenchActionConstants.NEW_EXT, ActionFactory.NEW_WIZARD_DROP_DOWN);
    section(file, IWorkbenchActionConstants.SAVE_EXT, ActionFactory.SAVE, ActionFactory.UNDO, ActionFactory.REDO);
    coolBar.add(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE));
    coolBar.add(new GroupMarker(MB_ADDITIONS));
  }

  /** Actions, the marker where plug-ins add theirs, and a line below. */
  private void section(IContributionManager menu, String marker, ActionFactory... actions) {
    for (ActionFactory factory : actions) {
      menu.add(action(factory));
    }
    menu.add(new GroupMarker(marker));
    menu.add(new Separator());
  }

  private IAction action(ActionFactory factory) {
    IAction known = getAction(factory.getId());
    if (known != null) {
      return known;
    }
    ActionFactory.IWorkbenchAction action = factory.create(window);
    register(action);
    return action;
  }
}
