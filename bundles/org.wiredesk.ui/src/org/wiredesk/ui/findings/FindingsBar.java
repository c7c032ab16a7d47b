package org.wiredesk.ui.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** The line above the rows of a view: the search box, and how many of how many are shown. */
public final class FindingsBar {

  private static final int BOX_WIDTH = 220;

  private final Composite control;
  private final Text box;
  private final Label status;
  private String count = "";
  private String progress = "";

  /**
   * @param hint what the box searches for
   * @param searched gets the text of the box
   * @param leave what the down arrow and Enter do in the box
   */
  public FindingsBar(Composite parent, String hint, Consumer<String> searched, Runnable leave) {
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(4, 3).spacing(10, 0).applyTo(control);
    box = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    box.setMessage(hint);
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

  public Control control() {
    return control;
  }

  /** Brings the keyboard into the box. */
  public IAction findAction() {
    return new Action() {
      @Override
      public void run() {
        box.setFocus();
        box.selectAll();
      }
    };
  }

  /** In the box, copying and selecting all mean its own text, elsewhere in the view the rows. */
  public void takeKeys(IActionBars bars) {
    Map<String, IAction> ofRows = new HashMap<>();
    for (ActionFactory action : List.of(ActionFactory.COPY, ActionFactory.SELECT_ALL)) {
      ofRows.put(action.getId(), bars.getGlobalActionHandler(action.getId()));
    }
    box.addListener(SWT.FocusIn, event -> setHandlers(bars, ofRows.keySet(), id -> null));
    box.addListener(SWT.FocusOut, event -> setHandlers(bars, ofRows.keySet(), ofRows::get));
  }

  private static void setHandlers(IActionBars bars, Set<String> ids, Function<String, IAction> handler) {
    ids.forEach(id -> bars.setGlobalActionHandler(id, handler.apply(id)));
    bars.updateActionBars();
  }

  public void clear() {
    box.setText("");
  }

  public void showCount(int shown, int all) {
    count = shown == all ? "" : NLS.bind(Messages.FindingsBar_shown, shown, all);
    show();
  }

  public void showStatus(String text) {
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
