package org.wiredesk.ui.preferences;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.wiredesk.checks.api.CheckInfo;

/** Categories with their checks, each with a box. A category's box stands for the checks of it that are in sight. */
final class ChecksTree {

  /** More rows than this are not opened by a search. */
  private static final int MOST_ROWS_OPENED = 400;

  private final CheckboxTreeViewer viewer;
  private final Map<CheckCategory, List<CheckInfo>> matching = new IdentityHashMap<>();
  private List<CheckCategory> categories = List.of();
  private CheckFilter filter = CheckFilter.of("");
  private CheckChoice choice = CheckChoice.DEFAULT;

  ChecksTree(Composite parent) {
    viewer = new CheckboxTreeViewer(parent, SWT.BORDER);
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(new Content());
    viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(
        new CheckLabels(category -> matching.get(category).size())));
    viewer.setCheckStateProvider(new Boxes());
    viewer.addCheckStateListener(this::toggled);
    viewer.addDoubleClickListener(event -> {
      Object element = viewer.getStructuredSelection().getFirstElement();
      viewer.setExpandedState(element, !viewer.getExpandedState(element));
    });
  }

  CheckboxTreeViewer viewer() {
    return viewer;
  }

  CheckChoice choice() {
    return choice;
  }

  void show(CheckChoice newChoice) {
    choice = newChoice;
    viewer.refresh();
  }

  void show(List<CheckCategory> newCategories) {
    categories = newCategories;
    applyFilter();
  }

  /** One line instead of the checks. */
  void say(String message) {
    viewer.setInput(List.of(message));
  }

  void filter(CheckFilter newFilter) {
    filter = newFilter;
    applyFilter();
  }

  private void applyFilter() {
    matching.clear();
    int rows = 0;
    for (CheckCategory category : categories) {
      List<CheckInfo> checks = filter.matching(category);
      if (!checks.isEmpty()) {
        matching.put(category, checks);
        rows += checks.size();
      }
    }
    viewer.getTree().setRedraw(false);
    try {
      viewer.setInput(matching.isEmpty() && !filter.isEmpty()
          ? List.of(Messages.ChecksTree_nothing)
          : categories.stream().filter(matching::containsKey).toList());
      if (!filter.isEmpty() && rows <= MOST_ROWS_OPENED) {
        viewer.expandAll();
      }
    } finally {
      viewer.getTree().setRedraw(true);
    }
  }

  private void toggled(CheckStateChangedEvent event) {
    if (event.getElement() instanceof CheckCategory category) {
      choice = choice.with(matching.get(category), event.getChecked());
    } else if (event.getElement() instanceof CheckInfo check) {
      choice = choice.with(List.of(check), event.getChecked());
    }
    viewer.refresh();
  }

  private final class Content implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
      return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
      return element instanceof CheckCategory category ? matching.get(category).toArray() : new Object[0];
    }

    @Override
    public boolean hasChildren(Object element) {
      return element instanceof CheckCategory;
    }

    @Override
    public Object getParent(Object element) {
      return null;
    }
  }

  private final class Boxes implements ICheckStateProvider {

    @Override
    public boolean isChecked(Object element) {
      return element instanceof CheckCategory category && matching.get(category).stream().anyMatch(choice::isOn)
          || element instanceof CheckInfo check && choice.isOn(check);
    }

    @Override
    public boolean isGrayed(Object element) {
      return element instanceof CheckCategory category && !matching.get(category).stream().allMatch(choice::isOn);
    }
  }
}
