package org.wiredesk.rules.ui.outline;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.wiredesk.rules.ide.DeskOutlineNode;

/** By kind, then by name; what stands in an entry keeps its order. */
final class DeskOutlineOrder extends ViewerComparator {

  @Override
  public int category(Object element) {
    return ((DeskOutlineNode) element).kind().ordinal();
  }

  @Override
  public int compare(Viewer viewer, Object one, Object other) {
    boolean entries = isEntry((DeskOutlineNode) one) && isEntry((DeskOutlineNode) other);
    return entries ? super.compare(viewer, one, other) : 0;
  }

  private static boolean isEntry(DeskOutlineNode node) {
    return node.kind().compareTo(DeskOutlineNode.Kind.PATTERN) < 0;
  }
}
