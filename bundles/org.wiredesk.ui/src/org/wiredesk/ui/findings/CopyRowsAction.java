package org.wiredesk.ui.findings;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.wiredesk.ui.model.FindingsModel;

/** Copies the selected rows, one a line with a tab between the columns, as spreadsheets take them. */
final class CopyRowsAction extends Action {

  private final FindingsView view;

  CopyRowsAction(FindingsView view) {
    super(Messages.CopyRowsAction_label);
    this.view = view;
    setActionDefinitionId(ActionFactory.COPY.getCommandId());
    setImageDescriptor(
        PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
  }

  @Override
  public void run() {
    List<?> rows = view.viewer().getStructuredSelection().toList();
    if (rows.isEmpty() || view.model().isEmpty()) {
      return;
    }
    Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
    try {
      String text = text(rows, view.model().get());
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }

  static String text(List<?> rows, FindingsModel model) {
    FindingsLabels labels = new FindingsLabels(model);
    return rows.stream()
        .map(row -> Arrays.stream(FindingsColumn.values())
            .map(column -> labels.text(row, column).replaceAll("\\s+", " "))
            .collect(Collectors.joining("\t"))
            .stripTrailing())
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
