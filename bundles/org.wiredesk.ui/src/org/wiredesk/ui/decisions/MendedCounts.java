package org.wiredesk.ui.decisions;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.osgi.service.prefs.BackingStoreException;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Verdict;

/**
 * How often findings of a check were mended by one of its fixes. Kept in the workspace and nowhere else: an entry for
 * each in the reviews would bury what people said there. A fix that is undone does not count. UI thread only.
 */
public final class MendedCounts {

  private static final MendedCounts INSTANCE = new MendedCounts();
  private static final String NODE = "org.wiredesk.ui.mended";

  /** What was mended by a step in the history of a wire. */
  private record Mended(CheckId check, int count) {}

  private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
  private final Map<IUndoableOperation, Mended> steps = new HashMap<>();
  private final ListenerList<Runnable> listeners = new ListenerList<>();

  private MendedCounts() {
    history.addOperationHistoryListener(this::happened);
  }

  public static MendedCounts get() {
    return INSTANCE;
  }

  public Map<CheckId, Integer> all() {
    Map<CheckId, Integer> counts = new HashMap<>();
    try {
      for (String id : node().keys()) {
        int count = node().getInt(id, 0);
        if (count > 0) {
          counts.put(new CheckId(id), count);
        }
      }
    } catch (BackingStoreException | IllegalArgumentException e) {
      ILog.of(MendedCounts.class).error(e.getMessage(), e);
    }
    return counts;
  }

  /**
   * To be called after fixes of a check were applied, while they are the last step of the document's history.
   *
   * @param before what was decided of the finding: one that was accepted is told to be mended by its review
   */
  public void mended(CheckId check, int count, Iterable<Decision> before, IDocument document) {
    for (Decision decision : before) {
      if (decision.verdict() == Verdict.ACCEPTED) {
        return;
      }
    }
    if (count > 0) {
      add(check, count);
      IDocumentUndoManager manager = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
      IUndoableOperation step = manager == null ? null : history.getUndoOperation(manager.getUndoContext());
      if (step != null) {
        steps.put(step, new Mended(check, count));
      }
    }
  }

  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  private void happened(OperationHistoryEvent event) {
    Mended mended = steps.get(event.getOperation());
    if (mended != null) {
      switch (event.getEventType()) {
        case OperationHistoryEvent.UNDONE -> add(mended.check(), -mended.count());
        case OperationHistoryEvent.REDONE -> add(mended.check(), mended.count());
        case OperationHistoryEvent.OPERATION_REMOVED -> steps.remove(event.getOperation());
        default -> { }
      }
    }
  }

  private void add(CheckId check, int count) {
    IEclipsePreferences node = node();
    node.putInt(check.value(), Math.max(0, node.getInt(check.value(), 0) + count));
    try {
      node.flush();
    } catch (BackingStoreException e) {
      ILog.of(MendedCounts.class).error(e.getMessage(), e);
    }
    listeners.forEach(Runnable::run);
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }
}
