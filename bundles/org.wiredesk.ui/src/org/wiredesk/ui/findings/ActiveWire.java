package org.wiredesk.ui.findings;

import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.wiredesk.ui.model.FindingsListener;
import org.wiredesk.ui.model.FindingsModel;

/** The wire in the active editor of a page, wherever the keyboard is meanwhile. To be used on the UI thread. */
public final class ActiveWire {

  private final IWorkbenchPage page;
  private final Listener listener;
  private final IPartListener2 follower = new Follower();
  private Optional<FindingsModel> model = Optional.empty();

  /** Follows the active wire and what is found in it. */
  public interface Listener extends FindingsListener {

    /** Another wire, or none, is active now. */
    void wireChanged(Optional<FindingsModel> model);
  }

  public ActiveWire(IWorkbenchPage page, Listener listener) {
    this.page = page;
    this.listener = listener;
  }

  /** Tells the listener at once of the wire there is. */
  public void follow() {
    page.addPartListener(follower);
    model = found();
    model.ifPresent(wire -> wire.addListener(listener));
    listener.wireChanged(model);
  }

  public Optional<FindingsModel> model() {
    return model;
  }

  public void dispose() {
    page.removePartListener(follower);
    model.ifPresent(wire -> wire.removeListener(listener));
    model = Optional.empty();
  }

  private Optional<FindingsModel> found() {
    return Optional.ofNullable(page.getActiveEditor())
        .map(editor -> Adapters.adapt(editor, FindingsModel.class));
  }

  private void update() {
    Optional<FindingsModel> now = found();
    if (!now.equals(model)) {
      model.ifPresent(wire -> wire.removeListener(listener));
      model = now;
      model.ifPresent(wire -> wire.addListener(listener));
      listener.wireChanged(model);
    }
  }

  private final class Follower implements IPartListener2 {

    @Override
    public void partActivated(IWorkbenchPartReference part) {
      update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
      update();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
      update();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
      update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
      update();
    }
  }
}
