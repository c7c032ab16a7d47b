package org.wiredesk.ui.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.wiredesk.review.Tick;
import org.wiredesk.review.Tick.Verdict;
import org.wiredesk.review.claims.Checklist.Item;
import org.wiredesk.review.claims.ClaimKind;
import org.wiredesk.ui.entries.NewFactDialog;

/** What can be done with the selected claims: as a menu and with keys. */
final class ClaimsActions {

  private static final int LONGEST_SEARCH = 160;

  private static final Set<ClaimKind> NO_FACTS = Set.of(ClaimKind.QUOTATION, ClaimKind.CONTACT);

  private final ClaimsView view;
  private final IAction copy = action(Messages.ClaimsActions_copy, this::copyRows);

  ClaimsActions(ClaimsView view) {
    this.view = view;
    copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
    copy.setImageDescriptor(
        PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
  }

  void register(IActionBars bars) {
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fill);
    view.viewer().getTree().setMenu(menu.createContextMenu(view.viewer().getTree()));
    view.getSite().registerContextMenu(menu, view.viewer());
    view.viewer().getTree().addKeyListener(KeyListener.keyPressedAdapter(event -> {
      boolean ask = event.stateMask == 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR
          || event.character == ' ');
      if (ask && !items().isEmpty()) {
        event.doit = false;
        ask();
      }
    }));
    bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
    bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), action(Messages.ClaimsActions_takeBack, this::takeBack));
    bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action("", this::selectAll));
    bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), ofEditor(ITextEditorActionConstants.UNDO));
    bars.setGlobalActionHandler(ActionFactory.REDO.getId(), ofEditor(ITextEditorActionConstants.REDO));
  }

  private void fill(IMenuManager menu) {
    if (!items().isEmpty()) {
      menu.add(action(Messages.ClaimsActions_verdict, this::ask));
      for (Verdict verdict : List.of(Verdict.TRUE, Verdict.FALSE, Verdict.PARTLY_TRUE, Verdict.UNPROVEN)) {
        menu.add(action(VerdictDialog.label(verdict), () -> tick(verdict)));
      }
    }
    if (!ticks().isEmpty()) {
      menu.add(action(Messages.ClaimsActions_takeBack, this::takeBack));
    }
    menu.add(new Separator());
    if (nameable().isPresent() && view.project().isPresent()) {
      menu.add(action(Messages.ClaimsActions_addFact, this::addFact));
    }
    menu.add(new Separator());
    menu.add(copy);
    if (!items().isEmpty()) {
      menu.add(action(Messages.ClaimsActions_copySearch, this::copySearchText));
    }
    menu.add(new Separator("additions"));
  }

  private List<Item> items() {
    Stream<?> rows = view.viewer().getStructuredSelection().toList().stream();
    return rows.filter(Item.class::isInstance).map(Item.class::cast).toList();
  }

  private List<Tick> ticks() {
    Stream<?> rows = view.viewer().getStructuredSelection().toList().stream();
    return rows.flatMap(row -> row instanceof Item item ? item.tick().stream()
        : row instanceof Tick tick ? Stream.of(tick) : Stream.empty()).toList();
  }

  /** Asks for verdict and source; a verdict on claims whose text has changed meanwhile would be one on other words. */
  void ask() {
    List<Item> items = items();
    view.whenUpToDate(wire -> {
      VerdictDialog dialog = new VerdictDialog(view.getSite().getShell(), items);
      if (dialog.open() == Window.OK && wire.isUpToDate()) {
        new Ticking(wire).tick(items, dialog.verdict(), dialog.source(), dialog.remark());
      }
    });
  }

  private void tick(Verdict verdict) {
    view.whenUpToDate(wire -> new Ticking(wire).tick(items(), verdict));
  }

  private void takeBack() {
    view.whenUpToDate(wire -> new Ticking(wire).takeBack(ticks()));
  }

  /** One that may become a fact: not what somebody said, nor a telephone number. */
  private Optional<Item> nameable() {
    return items().size() == 1
        ? items().stream().filter(item -> !NO_FACTS.contains(item.claim().kind())).findFirst()
        : Optional.empty();
  }

  private void addFact() {
    Item item = nameable().orElseThrow();
    view.guess().ifPresent(guess -> {
      String source = item.tick().flatMap(Tick::source).orElse("");
      NewFactDialog dialog = new NewFactDialog(view.getSite().getShell(),
          guess.of(item.claim(), view.claims()).sourced(source), view.project().orElseThrow(), view.known());
      dialog.open();
      dialog.show(view.getSite().getPage());
    });
  }

  private void copyRows() {
    view.labels().ifPresent(labels -> copy(((List<?>) view.viewer().getStructuredSelection().toList()).stream()
        .map(row -> Stream.of(ClaimsColumn.values())
            .map(column -> labels.text(row, column).replaceAll("\\s+", " "))
            .collect(Collectors.joining("\t")).stripTrailing())
        .collect(Collectors.joining(System.lineSeparator()))));
  }

  /** The words alone, short enough for a search box; nothing is searched from here. */
  private void copySearchText() {
    copy(items().stream().map(item -> item.claim().line())
        .map(ClaimsActions::searchText)
        .collect(Collectors.joining(System.lineSeparator())));
  }

  private static String searchText(String words) {
    int blank = words.lastIndexOf(' ', LONGEST_SEARCH);
    return words.length() <= LONGEST_SEARCH || blank < 0 ? words : words.substring(0, blank);
  }

  private void copy(String text) {
    if (!text.isEmpty()) {
      Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
      try {
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
      } finally {
        clipboard.dispose();
      }
    }
  }

  private void selectAll() {
    view.viewer().getTree().selectAll();
    view.viewer().setSelection(view.viewer().getSelection());
  }

  private IAction ofEditor(String id) {
    return action("", () -> view.editor().map(editor -> editor.getAction(id)).ifPresent(IAction::run));
  }

  private static IAction action(String label, Runnable work) {
    return new Action(label) {
      @Override
      public void run() {
        work.run();
      }
    };
  }
}
