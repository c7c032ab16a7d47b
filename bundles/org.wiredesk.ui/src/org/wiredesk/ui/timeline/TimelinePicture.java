package org.wiredesk.ui.timeline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.wiredesk.engine.timeline.TextFace;
import org.wiredesk.engine.timeline.Timeline;
import org.wiredesk.engine.timeline.TimelineColors;
import org.wiredesk.engine.timeline.TimelineDrawing;
import org.wiredesk.engine.timeline.TimelineLayout;
import org.wiredesk.engine.timeline.TimelineSvg;

/** What a timeline shows, all its rows included, for the clipboard and for files. To be used on the UI thread. */
final class TimelinePicture {

  /** As sharp as a screen of twice the usual resolution. */
  private static final int SCALE = 2;
  /** More would take a gigabyte of memory. */
  private static final double MOST_PIXELS = 60e6;

  private final Timeline timeline;
  private final TimelineLayout layout;
  private final TextFace face;
  private final TimelineColors colors;
  private final Font font;
  private final Device device;

  TimelinePicture(TimelineCanvas canvas) {
    timeline = canvas.timeline();
    layout = canvas.timelineLayout();
    face = canvas.face();
    colors = CanvasColors.of(canvas);
    font = canvas.getFont();
    device = canvas.getDisplay();
  }

  byte[] svg() {
    String title = Messages.TimelinePicture_title;
    return new TimelineSvg(timeline, layout, face, colors).document(title).getBytes(StandardCharsets.UTF_8);
  }

  byte[] png() {
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {pixels()};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    loader.save(out, SWT.IMAGE_PNG);
    return out.toByteArray();
  }

  ImageData pixels() {
    double size = layout.width() * layout.height();
    int scale = size * SCALE * SCALE <= MOST_PIXELS ? SCALE : 1;
    int height = (int) Math.ceil(Math.min(layout.height(), MOST_PIXELS / layout.width()));
    Image image = new Image(device, (int) layout.width() * scale, height * scale);
    GC gc = new GC(image);
    Transform transform = new Transform(device);
    try (GcPen pen = new GcPen(gc, colors, 0)) {
      transform.scale(scale, scale);
      gc.setTransform(transform);
      gc.setFont(font);
      pen.fillPaper(new Rectangle(0, 0, (int) layout.width(), height));
      new TimelineDrawing(layout, pen, OptionalInt.empty()).all();
      return image.getImageData(100);
    } finally {
      transform.dispose();
      gc.dispose();
      image.dispose();
    }
  }
}
