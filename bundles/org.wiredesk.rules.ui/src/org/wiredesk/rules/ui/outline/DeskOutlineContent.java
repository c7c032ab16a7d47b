package org.wiredesk.rules.ui.outline;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.wiredesk.rules.ide.DeskOutlineNode;

/** Shows a list of outline nodes as a tree. */
final class DeskOutlineContent implements ITreeContentProvider {

  @Override
  public Object[] getElements(Object input) {
    return ((List<?>) input).toArray();
  }

  @Override
  public Object[] getChildren(Object node) {
    return ((DeskOutlineNode) node).children().toArray();
  }

  @Override
  public Object getParent(Object node) {
    return null;
  }

  @Override
  public boolean hasChildren(Object node) {
    return !((DeskOutlineNode) node).children().isEmpty();
  }
}
