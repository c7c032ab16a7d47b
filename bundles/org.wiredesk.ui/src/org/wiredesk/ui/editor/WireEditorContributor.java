package org.wiredesk.ui.editor;

import java.util.Optional;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.editors.text.TextEditorActionContributor;
import org.wiredesk.ui.model.FindingsListener;
import org.wiredesk.ui.model.FindingsModel;

/** What all wire editors of a window share: the text editors' actions, and the count of findings in the status line. */
public final class WireEditorContributor extends TextEditorActionContributor implements FindingsListener {

  private static final int CHARACTERS = 36;

  private final StatusLineContributionItem status =
      new StatusLineContributionItem("org.wiredesk.ui.status", CHARACTERS);
  /** "Save As" gives an editor another wire. */
  private final IPropertyListener inputListener = this::propertyChanged;

  private Optional<IEditorPart> active = Optional.empty();
  private Optional<FindingsModel> followed = Optional.empty();

  @Override
  public void contributeToStatusLine(IStatusLineManager manager) {
    super.contributeToStatusLine(manager);
    manager.add(status);
  }

  @Override
  public void setActiveEditor(IEditorPart part) {
    super.setActiveEditor(part);
    active.ifPresent(old -> old.removePropertyListener(inputListener));
    active = Optional.ofNullable(part);
    active.ifPresent(now -> now.addPropertyListener(inputListener));
    follow(model());
  }

  @Override
  public void dispose() {
    active.ifPresent(old -> old.removePropertyListener(inputListener));
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

  private Optional<FindingsModel> model() {
    return active.map(editor -> editor.getAdapter(FindingsModel.class));
  }

  private void propertyChanged(Object source, int property) {
    if (property == IEditorPart.PROP_INPUT) {
      follow(model());
    }
  }

  private void follow(Optional<FindingsModel> model) {
    followed.ifPresent(old -> old.removeListener(this));
    followed = model;
    followed.ifPresent(now -> now.addListener(this));
    status.setText(followed.map(FindingsStatus::text).orElse(""));
  }
}
