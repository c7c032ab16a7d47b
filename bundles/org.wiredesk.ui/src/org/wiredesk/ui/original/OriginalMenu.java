package org.wiredesk.ui.original;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.wiredesk.ui.Images;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.editor.LanguageChoice;
import org.wiredesk.ui.model.KnownOriginal;

/** What the menus in the header of a wire and of the view offer to do with its original. */
final class OriginalMenu {

  private final WireSession session;
  private final IWorkbenchPage page;

  OriginalMenu(WireSession session, IWorkbenchPage page) {
    this.session = session;
    this.page = page;
  }

  /** @param elsewhere whether the original is not what one looks at already */
  void fill(IMenuManager menu, boolean elsewhere) {
    KnownOriginal original = session.model().original();
    boolean keeps = session.place().settings().isPresent();
    menu.add(action(Messages.OriginalActions_choose, keeps, () -> OriginalDialogs.chooseFile(shell(), session)));
    menu.add(action(
        Messages.OriginalActions_workspace, keeps, () -> OriginalDialogs.chooseInWorkspace(shell(), session)));
    menu.add(new Separator());
    if (elsewhere) {
      IAction show = action(Messages.OriginalActions_show, true, () -> OriginalDeeds.show(page));
      show.setImageDescriptor(Images.descriptor("original"));
      menu.add(show);
    }
    menu.add(action(Messages.OriginalActions_open, original.file().isPresent(),
        () -> OriginalDeeds.open(page, original)));
    menu.add(languages(keeps));
    menu.add(new Separator());
    menu.add(forget(original, keeps));
  }

  private IAction forget(KnownOriginal original, boolean keeps) {
    return switch (original.origin()) {
      case CHOSEN -> action(Messages.OriginalActions_forget, keeps, () -> OriginalDeeds.forget(session));
      case REFUSED -> action(Messages.OriginalActions_lookAgain, keeps, () -> OriginalDeeds.forget(session));
      case BESIDE -> action(Messages.OriginalActions_useNone, keeps, () -> OriginalDeeds.refuse(session));
      case NONE -> action(Messages.OriginalActions_useNone, false, () -> {});
    };
  }

  private MenuManager languages(boolean enabled) {
    MenuManager languages = new MenuManager(Messages.OriginalActions_language);
    Optional<String> own = session.settings().originalLanguage();
    languages.add(language(Messages.OriginalActions_languageOfName, Optional.empty(), own, enabled));
    languages.add(new Separator());
    List<String> tags = LanguageChoice.ORIGINALS.stream().filter(tag -> !tag.isEmpty()).toList();
    tags.forEach(tag -> languages.add(language(LanguageChoice.name(tag), Optional.of(tag), own, enabled)));
    return languages;
  }

  private IAction language(String name, Optional<String> tag, Optional<String> own, boolean enabled) {
    IAction action = new Action(name, IAction.AS_RADIO_BUTTON) {
      @Override
      public void run() {
        if (isChecked()) {
          OriginalDeeds.setLanguage(session, tag);
        }
      }
    };
    action.setChecked(tag.equals(own));
    action.setEnabled(enabled);
    return action;
  }

  private static IAction action(String label, boolean enabled, Runnable run) {
    IAction action = new Action(label) {
      @Override
      public void run() {
        run.run();
      }
    };
    action.setEnabled(enabled);
    return action;
  }

  private Shell shell() {
    return page.getWorkbenchWindow().getShell();
  }
}
