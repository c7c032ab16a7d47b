package org.wiredesk.ui.review;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Puts changes of a review among those of the text, as steps of one history. */
final class ReviewHistory {

  private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
  private final IOperationHistoryListener follower = this::happened;
  private final IDocument document;
  private final Executor ui;
  /** Changes of the text, and what was done to the review together with each. */
  private final Map<IUndoableOperation, IUndoableOperation> joined = new IdentityHashMap<>();

  ReviewHistory(IDocument document, Executor ui) {
    this.document = document;
    this.ui = ui;
    history.addOperationHistoryListener(follower);
  }

  void dispose() {
    history.removeOperationHistoryListener(follower);
    joined.clear();
  }

  /** As a step of its own. A document that no viewer shows has no history. */
  void run(ReviewChange change) {
    Optional<IUndoContext> context = context();
    try {
      if (context.isPresent()) {
        change.addContext(context.get());
        history.execute(change, null, null);
      } else {
        change.execute(null, null);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As one step with the change of the text that was the last: undone and redone together. */
  void runWithLastEdit(ReviewChange change) {
    Optional<IUndoableOperation> edit = context().map(history::getUndoOperation);
    run(change);
    edit.ifPresent(operation -> joined.put(operation, change));
  }

  /** After what was typed until now has become a step. */
  private Optional<IUndoContext> context() {
    Optional<IDocumentUndoManager> manager =
        Optional.ofNullable(DocumentUndoManagerRegistry.getDocumentUndoManager(document));
    manager.ifPresent(IDocumentUndoManager::commit);
    return manager.map(IDocumentUndoManager::getUndoContext);
  }

  private void happened(OperationHistoryEvent event) {
    IUndoableOperation operation = event.getOperation();
    if (event.getEventType() == OperationHistoryEvent.UNDONE && joined.containsValue(operation)) {
      ui.execute(() -> context().ifPresent(context -> undoEditOf(operation, context)));
    } else if (event.getEventType() == OperationHistoryEvent.REDONE && joined.containsKey(operation)) {
      ui.execute(() -> context().ifPresent(context -> redoChangeWith(operation, context)));
    } else if (event.getEventType() == OperationHistoryEvent.OPERATION_REMOVED) {
      joined.remove(operation);
    }
  }

  private void undoEditOf(IUndoableOperation change, IUndoContext context) {
    IUndoableOperation edit = history.getUndoOperation(context);
    if (edit != null && joined.get(edit) == change) {
      try {
        history.undo(context, null, null);
      } catch (ExecutionException e) {
        ILog.of(ReviewHistory.class).error(e.getMessage(), e);
      }
    }
  }

  private void redoChangeWith(IUndoableOperation edit, IUndoContext context) {
    IUndoableOperation change = history.getRedoOperation(context);
    if (change != null && joined.get(edit) == change) {
      try {
        history.redo(context, null, null);
      } catch (ExecutionException e) {
        ILog.of(ReviewHistory.class).error(e.getMessage(), e);
      }
    }
  }
}
