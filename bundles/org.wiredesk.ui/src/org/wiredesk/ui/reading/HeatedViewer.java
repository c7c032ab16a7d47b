package org.wiredesk.ui.reading;

import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** A viewer with a {@link HeatStrip} between the text and the overview ruler. */
public final class HeatedViewer extends SourceViewer {

  /** Without a value here: the constructor of the superclass sets it. */
  private HeatStrip strip;

  public HeatedViewer(
      Composite parent, IVerticalRuler ruler, IOverviewRuler overview, boolean showOverview, int styles) {
    super(parent, ruler, overview, showOverview, styles);
  }

  @Override
  protected void createControl(Composite parent, int styles) {
    super.createControl(parent, styles);
    strip = new HeatStrip(getTextWidget().getParent(), getTextWidget());
  }

  public HeatStrip strip() {
    return strip;
  }

  @Override
  protected Layout createLayout() {
    return new StripLayout();
  }

  /** Gives the strip the right edge of the room that the text would have. */
  private final class StripLayout extends RulerLayout {

    StripLayout() {
      super(GAP_SIZE_1);
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
      super.layout(composite, flushCache);
      Rectangle text = getTextWidget().getBounds();
      int width = Math.min(HeatStrip.WIDTH, text.width);
      getTextWidget().setSize(text.width - width, text.height);
      strip.control().setBounds(text.x + text.width - width, text.y, width, text.height);
    }
  }
}
