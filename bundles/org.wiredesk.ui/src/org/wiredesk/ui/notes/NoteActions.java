package org.wiredesk.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.Reply;
import org.wiredesk.ui.Images;
import org.wiredesk.ui.review.EntryPlace;
import org.wiredesk.ui.review.LiveReview;

/** What can be done with the selected notes: as a menu, and with keys of one letter. */
final class NoteActions {

  private final NotesView view;

  NoteActions(NotesView view) {
    this.view = view;
  }

  void register() {
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fill);
    view.viewer().getTree().setMenu(menu.createContextMenu(view.viewer().getTree()));
    view.getSite().registerContextMenu(menu, view.viewer());
    view.viewer().getTree().addKeyListener(KeyListener.keyPressedAdapter(event -> {
      if (event.stateMask == 0) {
        event.doit = !pressed(Character.toLowerCase(event.character));
      }
    }));
  }

  /** The note a row is about. */
  static Optional<Note> noteOf(Entry entry, LiveReview review) {
    Optional<Entry> latest = entry instanceof Reply reply ? review.entry(reply.to()) : review.entry(entry.id());
    return latest.filter(Note.class::isInstance).map(Note.class::cast);
  }

  IAction withdraw() {
    IAction action = action(Messages.NoteActions_withdraw, this::withdrawAll);
    action.setImageDescriptor(shared(ISharedImages.IMG_TOOL_DELETE));
    action.setActionDefinitionId("org.eclipse.ui.edit.delete");
    return action;
  }

  private boolean pressed(char key) {
    switch (key) {
      case 'r' -> with(NoteDeeds::reply);
      case 'e' -> edit();
      case 'v' -> setAll(NoteStatus.RESOLVED);
      case 'w' -> setAll(NoteStatus.WONT_FIX);
      case 'q' -> setAll(NoteStatus.QUERY);
      case 'o' -> setAll(NoteStatus.OPEN);
      case 'a' -> with(NoteDeeds::applySuggestion);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void fill(IMenuManager menu) {
    note().ifPresent(note -> fillForOne(menu, note));
    if (!notes().isEmpty()) {
      MenuManager status = new MenuManager(Messages.NoteActions_status);
      addStatus(status, NoteStatus.OPEN, "\tO");
      addStatus(status, NoteStatus.QUERY, "\tQ");
      addStatus(status, NoteStatus.RESOLVED, "\tV");
      addStatus(status, NoteStatus.WONT_FIX, "\tW");
      menu.add(status);
      menu.add(withdraw());
      menu.add(new Separator());
    }
    CopyNotesAction copy = new CopyNotesAction(view);
    copy.setEnabled(!view.viewer().getStructuredSelection().isEmpty());
    menu.add(copy);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
  }

  private void fillForOne(IMenuManager menu, Note note) {
    IAction reply = action(Messages.NoteActions_reply + "\tR", () -> with(NoteDeeds::reply));
    reply.setImageDescriptor(Images.descriptor("note-reply"));
    menu.add(reply);
    menu.add(action(Messages.NoteActions_edit + "\tE", this::edit));
    note.suggestion().ifPresent(words -> {
      IAction apply = action(NLS.bind(Messages.NoteActions_apply, NoteWords.shortened(words)) + "\tA",
          () -> with(NoteDeeds::applySuggestion));
      apply.setEnabled(deeds().filter(deeds -> deeds.canApply(note)).isPresent());
      apply.setImageDescriptor(Images.descriptor("fix"));
      menu.add(apply);
    });
    EntryPlace place = view.review().orElseThrow().place(note);
    if (place instanceof EntryPlace.Standing standing && standing.moved().isPresent()) {
      String label = standing.moved().get().isByEditing()
          ? Messages.NoteActions_confirmWords
          : Messages.NoteActions_confirm;
      menu.add(action(label, () -> with(NoteDeeds::confirmMove)));
    }
    if (note.anchor().isPresent()) {
      menu.add(action(Messages.NoteActions_putHere, () -> with(NoteDeeds::putHere)));
    }
    menu.add(new Separator());
  }

  private void addStatus(MenuManager menu, NoteStatus status, String key) {
    menu.add(action(status.label() + key, () -> setAll(status)));
  }

  private void setAll(NoteStatus status) {
    deeds().ifPresent(deeds -> notes().stream().filter(note -> note.status() != status)
        .forEach(note -> deeds.set(note, status)));
  }

  private void withdrawAll() {
    deeds().ifPresent(deeds -> rows().forEach(row -> {
      if (row instanceof Reply reply) {
        deeds.withdraw(reply);
      } else {
        view.review().flatMap(review -> noteOf(row, review)).ifPresent(deeds::withdraw);
      }
    }));
  }

  private void edit() {
    List<Entry> rows = rows();
    if (rows.size() == 1) {
      deeds().ifPresent(deeds -> {
        if (rows.get(0) instanceof Reply reply) {
          deeds.editReply(reply);
        } else {
          note().ifPresent(deeds::edit);
        }
      });
    }
  }

  private void with(BiConsumer<NoteDeeds, Note> deed) {
    deeds().ifPresent(deeds -> note().ifPresent(note -> deed.accept(deeds, note)));
  }

  private Optional<NoteDeeds> deeds() {
    return view.editor().flatMap(NoteDeeds::in);
  }

  /** The note of the one selected row. */
  private Optional<Note> note() {
    return rows().size() == 1 ? notes().stream().findFirst() : Optional.empty();
  }

  private List<Note> notes() {
    return view.review().stream()
        .flatMap(review -> rows().stream().flatMap(row -> noteOf(row, review).stream()))
        .distinct()
        .toList();
  }

  private List<Entry> rows() {
    return Stream.of(view.viewer().getStructuredSelection().toArray())
        .filter(Entry.class::isInstance).map(Entry.class::cast).toList();
  }

  private static ImageDescriptor shared(String name) {
    return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
  }

  private static IAction action(String label, Runnable run) {
    return new Action(label.replace("&", "&&")) {
      @Override
      public void run() {
        run.run();
      }
    };
  }
}
