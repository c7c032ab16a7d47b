package org.wiredesk.ui.original;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.wiredesk.text.Span;
import org.wiredesk.ui.checking.OriginalAddress;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.checking.WireSettings;
import org.wiredesk.ui.model.KnownOriginal;

/** What can be done with the original of a wire, wherever somebody asks for it. UI thread only. */
public final class OriginalDeeds {

  private OriginalDeeds() {}

  /** Shows a place of the original of the active wire beside it, also where it lies behind the active part. */
  public static void show(IWorkbenchPage page, Span place) {
    try {
      if (page.showView(OriginalView.ID, null, IWorkbenchPage.VIEW_CREATE) instanceof OriginalView view) {
        page.bringToTop(view);
        view.reveal(place);
      }
    } catch (PartInitException e) {
      tell(e);
    }
  }

  static void show(IWorkbenchPage page) {
    try {
      page.showView(OriginalView.ID);
    } catch (PartInitException e) {
      tell(e);
    }
  }

  /** Has a wire held against a file from now on. */
  static void use(WireSession session, OriginalAddress original) {
    remember(session, Optional.of(original.text()));
  }

  /** Back to what lies beside the wire. */
  static void forget(WireSession session) {
    remember(session, Optional.empty());
  }

  /** Has a wire held against nothing, whatever lies beside it. */
  static void refuse(WireSession session) {
    remember(session, Optional.of(""));
  }

  /** @param tag empty for what the file's name says */
  static void setLanguage(WireSession session, Optional<String> tag) {
    change(session, session.settings().withOriginalLanguage(tag));
  }

  /** As plain text: the wire editor would look for faults of English in it. */
  static void open(IWorkbenchPage page, KnownOriginal original) {
    original.file().ifPresent(file -> open(page, file.path()));
  }

  private static void open(IWorkbenchPage page, Path path) {
    try {
      Optional<IFile> inWorkspace = OriginalAddress.of(path).file();
      if (inWorkspace.isPresent()) {
        IDE.openEditor(page, inWorkspace.get(), EditorsUI.DEFAULT_TEXT_EDITOR_ID);
      } else {
        IDE.openEditor(page, path.toUri(), EditorsUI.DEFAULT_TEXT_EDITOR_ID, true);
      }
    } catch (CoreException e) {
      tell(e);
    }
  }

  private static void remember(WireSession session, Optional<String> address) {
    change(session, session.settings().withOriginal(address));
  }

  private static void change(WireSession session, WireSettings settings) {
    try {
      session.change(settings);
    } catch (CoreException e) {
      tell(e);
    }
  }

  private static void tell(CoreException e) {
    StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
  }
}
