package org.wiredesk.rules.ui.changes;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.statushandlers.StatusManager;
import org.wiredesk.rules.ide.DeskEdit;
import org.wiredesk.rules.ui.session.DeskSession;

/** Makes changes that the language proposes, each as one step of undo. */
public final class DeskEdits {

  private DeskEdits() {}

  /** Those of the session's own file go into its document; other files that are not open are saved. */
  public static void apply(DeskSession session, Collection<DeskEdit> edits) {
    Map<URI, MultiTextEdit> byFile = byFile(edits);
    MultiTextEdit here = byFile.remove(session.uri());
    if (here != null) {
      apply(session.document(), here);
    }
    for (Map.Entry<URI, MultiTextEdit> other : byFile.entrySet()) {
      try {
        Change change = DeskChanges.of(other.getKey(), other.getValue());
        change.initializeValidationData(new NullProgressMonitor());
        change.perform(new NullProgressMonitor());
      } catch (CoreException e) {
        StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
      }
    }
  }

  /** As one step of the document's undo history. */
  public static void apply(IDocument document, TextEdit edit) {
    if (!edit.hasChildren() && edit instanceof MultiTextEdit) {
      return;
    }
    IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    if (undo != null) {
      undo.beginCompoundChange();
    }
    try {
      edit.apply(document, TextEdit.UPDATE_REGIONS);
    } catch (BadLocationException | IllegalStateException e) {
      ILog.of(DeskEdits.class).error("A change does not fit the text any more.", e);
    } finally {
      if (undo != null) {
        undo.endCompoundChange();
      }
    }
  }

  /** @throws IllegalArgumentException if edits of a file overlap */
  static Map<URI, MultiTextEdit> byFile(Collection<DeskEdit> edits) {
    Map<URI, MultiTextEdit> byFile = new LinkedHashMap<>();
    List<DeskEdit> distinct = edits.stream().distinct().toList();
    for (DeskEdit edit : distinct) {
      byFile.computeIfAbsent(edit.file(), key -> new MultiTextEdit())
          .addChild(new ReplaceEdit(edit.span().start(), edit.span().length(), edit.text()));
    }
    return byFile;
  }
}
