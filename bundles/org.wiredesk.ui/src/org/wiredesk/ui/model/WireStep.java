package org.wiredesk.ui.model;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** A step in the history of a wire that changes something beside its text. */
public abstract class WireStep extends AbstractOperation {

  protected WireStep(String label) {
    super(label);
  }

  /** Does it, after what was typed until now has become a step. A document that no viewer shows has no history. */
  public final void run(IDocument document) {
    IDocumentUndoManager manager = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    try {
      if (manager == null) {
        execute(null, null);
      } else {
        manager.commit();
        addContext(manager.getUndoContext());
        OperationHistoryFactory.getOperationHistory().execute(this, null, null);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
