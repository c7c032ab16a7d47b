package org.wiredesk.rules.ui.assist;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window of hovers and of what stands beside a proposal: simple HTML, wrapped. */
public final class DeskCard extends AbstractInformationControl implements IInformationControlExtension2 {

  public static final IInformationControlCreator CREATOR = parent -> new DeskCard(parent, false);

  /** Makes one that takes the focus, stays, and can be made larger. */
  public static final IInformationControlCreator FOCUSED_CREATOR = parent -> new DeskCard(parent, true);

  private static final int WIDTH = 440;
  private static final int GREATEST_HEIGHT = 360;
  private static final int MARGIN = 8;
  private static final int LINE_SPACING = 2;
  private static final int BORDER = 1;

  private StyledText text;

  private DeskCard(Shell parent, boolean resizable) {
    super(parent, resizable);
    create();
  }

  @Override
  protected void createContent(Composite parent) {
    Composite frame = new Composite(parent, SWT.NONE);
    FillLayout border = new FillLayout();
    border.marginWidth = BORDER;
    border.marginHeight = BORDER;
    frame.setLayout(border);
    frame.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
    text = new StyledText(frame, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    text.setAlwaysShowScrollBars(false);
    text.setMargins(MARGIN, MARGIN - 2, MARGIN, MARGIN - 2);
    text.setLineSpacing(LINE_SPACING);
    text.setFont(JFaceResources.getDialogFont());
    text.setForeground(parent.getForeground());
    text.setBackground(parent.getBackground());
    text.setCaret(null);
  }

  @Override
  public void setInput(Object input) {
    setInformation(input == null ? "" : input.toString());
  }

  @Override
  public void setInformation(String html) {
    HtmlText styled = HtmlText.of(html == null ? "" : html);
    text.setText(styled.text());
    text.setStyleRanges(styled.styles().toArray(StyleRange[]::new));
  }

  @Override
  public boolean hasContents() {
    return text.getCharCount() > 0;
  }

  @Override
  public Point computeSizeHint() {
    Point free = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    int width = Math.min(free.x, WIDTH);
    int height = width < free.x ? text.computeSize(width, SWT.DEFAULT).y : free.y;
    Rectangle trim = computeTrim();
    return new Point(
        width + 2 * BORDER + trim.width, Math.min(height, GREATEST_HEIGHT) + 2 * BORDER + trim.height);
  }

  @Override
  public void setForegroundColor(Color foreground) {
    super.setForegroundColor(foreground);
    text.setForeground(foreground);
  }

  @Override
  public void setBackgroundColor(Color background) {
    super.setBackgroundColor(background);
    text.setBackground(background);
  }

  @Override
  public IInformationControlCreator getInformationPresenterControlCreator() {
    return FOCUSED_CREATOR;
  }
}
