package org.wiredesk.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Finds what a person would see. */
public final class Widgets {

  private Widgets() {}

  /** All of a kind inside a control, in the order they were made. */
  public static <C extends Control> List<C> all(Control root, Class<C> type) {
    List<C> found = new ArrayList<>();
    if (type.isInstance(root)) {
      found.add(type.cast(root));
    }
    if (root instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        found.addAll(all(child, type));
      }
    }
    return found;
  }

  public static <C extends Control> C only(Control root, Class<C> type, Predicate<C> wanted) {
    List<C> found = all(root, type).stream().filter(wanted).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " of " + type.getSimpleName() + " instead of one");
    }
    return found.get(0);
  }

  public static Text searchBox(Control root) {
    return only(root, Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0);
  }
}
