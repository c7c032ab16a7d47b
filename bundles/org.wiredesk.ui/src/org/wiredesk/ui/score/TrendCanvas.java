package org.wiredesk.ui.score;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.wiredesk.report.page.TrendChart;
import org.wiredesk.report.score.Comparison;

/** Shows how scores went from day to day: the chart of the HTML report, drawn as large as there is room. */
final class TrendCanvas {

  private static final float HALF = 0.5f;
  private static final double PERCENT = 100;

  private final Canvas canvas;
  private Optional<Comparison> comparison = Optional.empty();
  private Optional<Image> image = Optional.empty();
  private Point drawnSize = new Point(0, 0);

  TrendCanvas(Composite parent) {
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
    canvas.addPaintListener(event -> image().ifPresent(picture -> event.gc.drawImage(picture, 0, 0)));
    canvas.addDisposeListener(event -> forget());
  }

  Canvas control() {
    return canvas;
  }

  /** @return whether there is a trend to show: scores of two days at least */
  boolean show(Comparison shown) {
    comparison = Optional.of(shown);
    forget();
    canvas.redraw();
    return TrendChart.picture(shown, 1, 1, 1, false).isPresent();
  }

  private Optional<Image> image() {
    Rectangle area = canvas.getClientArea();
    Point size = new Point(area.width, area.height);
    if (image.isEmpty() || !drawnSize.equals(size)) {
      forget();
      drawnSize = size;
      boolean dark = canvas.getBackground().getRGB().getHSB()[2] < HALF;
      image = comparison.filter(shown -> TrendChart.picture(shown, 1, 1, 1, dark).isPresent())
          .map(shown -> new Image(
              canvas.getDisplay(), (ImageDataProvider) zoom -> drawn(shown, size, zoom / PERCENT, dark)));
    }
    return image;
  }

  private static ImageData drawn(Comparison shown, Point size, double scale, boolean dark) {
    String svg = TrendChart.picture(shown, size.x, size.y, scale, dark).orElseThrow();
    return new ImageData(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private void forget() {
    image.ifPresent(Image::dispose);
    image = Optional.empty();
  }
}
