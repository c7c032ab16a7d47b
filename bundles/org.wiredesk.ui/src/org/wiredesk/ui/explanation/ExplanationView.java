package org.wiredesk.ui.explanation;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.findings.ActiveWire;
import org.wiredesk.ui.model.FindingsModel;

/** Explains the current finding: what it says of its place, and the page of its check with good and bad examples. */
public final class ExplanationView extends ViewPart implements ActiveWire.Listener {

  public static final String ID = "org.wiredesk.ui.explanation";

  private static final int MARGIN = 10;

  private ActiveWire wire;
  private Composite stack;
  private Label hint;
  private ScrolledComposite scroll;
  private Composite content;
  private FindingPane finding;
  private CheckPageViewer page;
  private Optional<Finding> shown = Optional.empty();

  @Override
  public void createPartControl(Composite parent) {
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    createHint();
    createContent();
    wire = new ActiveWire(getSite().getPage(), this);
    wire.follow();
  }

  @Override
  public void wireChanged(Optional<FindingsModel> model) {
    show(model, model.flatMap(FindingsModel::current));
  }

  @Override
  public void currentChanged(FindingsModel model, Object origin) {
    update(model);
  }

  @Override
  public void findingsChanged(FindingsModel model) {
    update(model);
  }

  @Override
  public void stateChanged(FindingsModel model) {
    if (shown.isEmpty()) {
      show(Optional.of(model), Optional.empty());
    }
  }

  @Override
  public void setFocus() {
    if (shown.isPresent()) {
      finding.control().setFocus();
    } else {
      stack.setFocus();
    }
  }

  @Override
  public void dispose() {
    if (wire != null) {
      wire.dispose();
    }
    super.dispose();
  }

  /** The finding that is explained. */
  public Optional<Finding> shown() {
    return shown;
  }

  /** The page in sight, as plain text; empty until it is fetched, and for a check without a page. */
  public String pageText() {
    return page.widget().getText();
  }

  private void update(FindingsModel model) {
    show(Optional.of(model), model.current());
  }

  private void show(Optional<FindingsModel> model, Optional<Finding> current) {
    if (model.isPresent() && current.isPresent()) {
      explain(model.get(), current.get());
    } else {
      shown = Optional.empty();
      hint.setText(model.isEmpty() ? Messages.ExplanationView_noWire : Messages.ExplanationView_noFinding);
      onTop(hint.getParent());
    }
  }

  private void explain(FindingsModel model, Finding current) {
    if (shown.equals(Optional.of(current))) {
      return;
    }
    shown = Optional.of(current);
    finding.show(model, current);
    page.show(current.check(), model.file().map(IFile::getProject), model.file().map(Checking.get()::profileFor)
        .orElseGet(() -> Checking.get().workspaceProfile()));
    layout();
    scroll.setOrigin(0, 0);
    onTop(scroll);
  }

  private void createHint() {
    Composite area = new Composite(stack, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(area);
    hint = new Label(area, SWT.WRAP);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).hint(1, SWT.DEFAULT).applyTo(hint);
  }

  private void createContent() {
    scroll = new ScrolledComposite(stack, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    content = new Composite(scroll, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(content);
    finding = new FindingPane(content);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(finding.control());
    Label line = new Label(content, SWT.SEPARATOR | SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    page = new CheckPageViewer(content, false, this::layout);
    GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(page.widget());
    scroll.setContent(content);
    scroll.addControlListener(ControlListener.controlResizedAdapter(event -> layout()));
  }

  /** As high as the text needs at the present width. */
  private void layout() {
    int width = scroll.getClientArea().width;
    GridDataFactory.createFrom((GridData) page.widget().getLayoutData())
        .hint(Math.max(1, width - 2 * MARGIN), SWT.DEFAULT).applyTo(page.widget());
    scroll.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
    content.layout(true, true);
  }

  private void onTop(Composite top) {
    ((StackLayout) stack.getLayout()).topControl = top;
    stack.layout(true, true);
  }
}
