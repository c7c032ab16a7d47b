package org.wiredesk.ui.editor;

import java.util.Optional;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.editors.text.TextEditorActionContributor;
import org.wiredesk.ui.model.FindingsListener;
import org.wiredesk.ui.model.FindingsModel;

/** What all wire editors of a window share: the text editors' actions, and the count of findings in the status line. */
public final class WireEditorContributor extends TextEditorActionContributor implements FindingsListener {

  private static final int CHARACTERS = 36;

  private final StatusLineContributionItem status =
      new StatusLineContributionItem("org.wiredesk.ui.status", CHARACTERS);
  private Optional<FindingsModel> followed = Optional.empty();

  @Override
  public void contributeToStatusLine(IStatusLineManager manager) {
    super.contributeToStatusLine(manager);
    manager.add(status);
  }

  @Override
  public void setActiveEditor(IEditorPart part) {
    super.setActiveEditor(part);
    follow(Optional.ofNullable(part).map(editor -> editor.getAdapter(FindingsModel.class)));
  }

  @Override
  public void dispose() {
    follow(Optional.empty());
    super.dispose();
  }

  @Override
  public void findingsChanged(FindingsModel model) {
    status.setText(FindingsStatus.text(model));
  }

  @Override
  public void stateChanged(FindingsModel model) {
    status.setText(FindingsStatus.text(model));
  }

  private void follow(Optional<FindingsModel> model) {
    followed.ifPresent(old -> old.removeListener(this));
    followed = model;
    followed.ifPresent(now -> now.addListener(this));
    status.setText(followed.map(FindingsStatus::text).orElse(""));
  }
}
