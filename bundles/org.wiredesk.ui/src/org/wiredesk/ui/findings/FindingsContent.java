package org.wiredesk.ui.findings;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.wiredesk.checks.api.Finding;

/** Groups, findings in them, and below a finding the other places it speaks of. The input is the list of roots. */
final class FindingsContent implements ITreeContentProvider {

  @Override
  public Object[] getElements(Object input) {
    return ((List<?>) input).toArray();
  }

  @Override
  public Object[] getChildren(Object element) {
    if (element instanceof FindingsGroup group) {
      return group.findings().toArray();
    }
    if (element instanceof Finding finding) {
      return IntStream.range(0, finding.related().size()).mapToObj(i -> new OtherPlace(finding, i)).toArray();
    }
    return new Object[0];
  }

  @Override
  public boolean hasChildren(Object element) {
    return element instanceof FindingsGroup || element instanceof Finding finding && !finding.related().isEmpty();
  }

  @Override
  public Object getParent(Object element) {
    return element instanceof OtherPlace other ? other.finding() : null;
  }
}
