package org.wiredesk.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.wiredesk.ui.Images;
import org.wiredesk.ui.model.FindingsModel;

/** Says how many findings a wire has, and leads from one to the next. Its width does not change with the count. */
final class FindingsCounter {

  private final Composite control;
  private final Label count;

  FindingsCounter(Composite parent, WireEditor editor) {
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(control);
    count = new Label(control, SWT.NONE);
    count.setText(Messages.FindingsCounter_longest);
    GridDataFactory.swtDefaults().hint(count.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT).applyTo(count);
    count.setText("");
    ToolBar arrows = new ToolBar(control, SWT.FLAT);
    item(arrows, "previous", tip(Messages.FindingsCounter_previous, "previousFinding"), editor::goToPreviousFinding);
    item(arrows, "next", tip(Messages.FindingsCounter_next, "nextFinding"), editor::goToNextFinding);
  }

  void show(FindingsModel model) {
    String text = FindingsStatus.brief(model);
    if (!text.equals(count.getText())) {
      count.setText(text);
    }
    count.setToolTipText(FindingsStatus.text(model));
  }

  private static String tip(String text, String command) {
    IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
    String key = bindings.getBestActiveBindingFormattedFor("org.wiredesk.ui.command." + command);
    return key == null ? text : NLS.bind(Messages.FindingsCounter_tip, text, key);
  }

  private static void item(ToolBar bar, String image, String tip, Runnable action) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setImage(Images.of(image));
    item.setToolTipText(tip);
    item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
  }
}
