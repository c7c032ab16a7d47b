package org.wiredesk.ui.notes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;

/** Copies the selected rows, one a line with a tab between the columns, as spreadsheets take them. */
final class CopyNotesAction extends Action {

  private final NotesView view;

  CopyNotesAction(NotesView view) {
    super(Messages.CopyNotesAction_label);
    this.view = view;
    setActionDefinitionId(ActionFactory.COPY.getCommandId());
    setImageDescriptor(
        PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
  }

  @Override
  public void run() {
    List<?> rows = view.viewer().getStructuredSelection().toList();
    if (rows.isEmpty() || view.labels().isEmpty()) {
      return;
    }
    Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
    try {
      clipboard.setContents(
          new Object[] {text(rows, view.labels().get())}, new Transfer[] {TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }

  private static String text(List<?> rows, NotesLabels labels) {
    return rows.stream()
        .map(row -> Stream.of(NotesColumn.values())
            .map(column -> NoteWords.line(labels.text(row, column)))
            .collect(Collectors.joining("\t"))
            .stripTrailing())
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
