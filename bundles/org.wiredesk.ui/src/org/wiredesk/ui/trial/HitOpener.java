package org.wiredesk.ui.trial;

import java.util.Optional;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.editor.WireEditors;

/** Leads from a hit to its words in the wire's editor. */
final class HitOpener {

  private final IWorkbenchPage page;

  HitOpener(IWorkbenchPage page) {
    this.page = page;
  }

  void open(TrialHit hit) {
    editor(hit).ifPresent(editor -> {
      page.activate(editor);
      String text = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
      hit.in(text).ifPresentOrElse(editor::reveal, () -> editor.say(Messages.HitOpener_gone));
    });
  }

  private Optional<WireEditor> editor(TrialHit hit) {
    try {
      if (hit.wire().place().file().isPresent()) {
        return IDE.openEditor(page, hit.wire().place().file().get(), WireEditor.ID) instanceof WireEditor opened
            ? Optional.of(opened)
            : Optional.empty();
      }
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    }
    return hit.wire().open().flatMap(WireEditors::of);
  }
}
