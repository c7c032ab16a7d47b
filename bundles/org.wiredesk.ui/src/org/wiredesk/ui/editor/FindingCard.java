package org.wiredesk.ui.editor;

import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.review.LiveReviews;

/** The window of a hover: one {@link FindingSection} for each finding, one {@link NoteSection} for each note. */
final class FindingCard extends AbstractInformationControl implements IInformationControlExtension2 {

  static final IInformationControlCreator CREATOR = parent -> new FindingCard(parent, false);

  /** Makes one that takes the focus, stays, and can be made larger. */
  static final IInformationControlCreator FOCUSED_CREATOR = parent -> new FindingCard(parent, true);

  private static final int WIDTH = 560;
  private static final int GREATEST_HEIGHT = 420;

  private ScrolledComposite scroller;
  private Composite content;

  /** @param resizable for the window that takes the focus and stays */
  private FindingCard(Shell parent, boolean resizable) {
    super(parent, resizable);
    create();
  }

  @Override
  protected void createContent(Composite parent) {
    Composite frame = new Composite(parent, SWT.NONE);
    FillLayout border = new FillLayout();
    border.marginWidth = 1;
    border.marginHeight = 1;
    frame.setLayout(border);
    frame.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
    scroller = new ScrolledComposite(frame, SWT.V_SCROLL);
    scroller.setExpandHorizontal(true);
    content = new Composite(scroller, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 10;
    layout.marginHeight = 8;
    layout.verticalSpacing = 10;
    content.setLayout(layout);
    scroller.setContent(content);
  }

  @Override
  public void setInput(Object input) {
    for (Control old : content.getChildren()) {
      old.dispose();
    }
    if (input instanceof FindingsAtPlace place) {
      for (Finding finding : place.findings()) {
        new FindingSection(content, place.session(), finding, this::dispose).fill();
      }
      LiveReviews.of(place.session().model()).ifPresent(review ->
          place.notes().forEach(note -> new NoteSection(content, review, note, this::dispose).fill()));
    }
    paint(content, content.getForeground(), content.getBackground());
    layout();
  }

  @Override
  public boolean hasContents() {
    return content.getChildren().length > 0;
  }

  @Override
  public Point computeSizeHint() {
    Point size = content.computeSize(WIDTH, SWT.DEFAULT);
    Rectangle trim = computeTrim();
    return new Point(WIDTH + trim.width, Math.min(size.y + 2, GREATEST_HEIGHT) + trim.height);
  }

  @Override
  public void setSize(int width, int height) {
    super.setSize(width, height);
    layout();
  }

  @Override
  public void setForegroundColor(Color foreground) {
    super.setForegroundColor(foreground);
    paint(content, foreground, content.getBackground());
  }

  @Override
  public void setBackgroundColor(Color background) {
    super.setBackgroundColor(background);
    scroller.setBackground(background);
    paint(content, content.getForeground(), background);
  }

  @Override
  public IInformationControlCreator getInformationPresenterControlCreator() {
    return FOCUSED_CREATOR;
  }

  private void layout() {
    int width = Math.max(scroller.getClientArea().width, 1);
    content.setSize(content.computeSize(width > 50 ? width : WIDTH, SWT.DEFAULT));
    content.layout(true, true);
  }

  private static void paint(Composite composite, Color foreground, Color background) {
    composite.setForeground(foreground);
    composite.setBackground(background);
    for (Control child : composite.getChildren()) {
      child.setForeground(foreground);
      child.setBackground(background);
      if (child instanceof Composite nested) {
        paint(nested, foreground, background);
      }
    }
  }
}
