package org.wiredesk.ui.findings;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The line above the rows: the search box, and how many of how many findings are shown. */
final class FindingsBar {

  private static final int BOX_WIDTH = 220;

  private final Composite control;
  private final Text box;
  private final Label status;
  private String count = "";
  private String progress = "";

  /**
   * @param searched gets the text of the box
   * @param leave what the down arrow and Enter do in the box
   */
  FindingsBar(Composite parent, Consumer<String> searched, Runnable leave) {
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(4, 3).spacing(10, 0).applyTo(control);
    box = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    box.setMessage(Messages.FindingsBar_search);
    box.addModifyListener(event -> searched.accept(box.getText()));
    box.addKeyListener(KeyListener.keyPressedAdapter(event -> {
      if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
        leave.run();
      } else if (event.keyCode == SWT.ESC) {
        clear();
      }
    }));
    GridDataFactory.swtDefaults().hint(BOX_WIDTH, SWT.DEFAULT).applyTo(box);
    status = new Label(control, SWT.NONE);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(status);
  }

  Control control() {
    return control;
  }

  /** Brings the keyboard into the box. */
  IAction findAction() {
    return new Action() {
      @Override
      public void run() {
        box.setFocus();
        box.selectAll();
      }
    };
  }

  void clear() {
    box.setText("");
  }

  void showCount(int shown, int all) {
    count = shown == all ? "" : NLS.bind(Messages.FindingsBar_shown, shown, all);
    show();
  }

  void showStatus(String text) {
    progress = text;
    show();
  }

  private void show() {
    String both = count.isEmpty() ? progress : NLS.bind(Messages.FindingsBar_both, count, progress);
    String text = both.replace("&", "&&");
    if (!text.equals(status.getText())) {
      status.setText(text);
      status.setToolTipText(text);
    }
  }
}
