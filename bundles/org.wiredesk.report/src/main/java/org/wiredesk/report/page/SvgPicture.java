package org.wiredesk.report.page;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;

/** Draws the charts and the timeline of a page into its PDF, by JSVG. */
final class SvgPicture implements SVGDrawer {

  /** It warns of each style rule it does not know; kept here, for loggers that nobody holds are forgotten. */
  private static final Logger LOGGER = Logger.getLogger("com.github.weisj.jsvg");

  static {
    LOGGER.setLevel(Level.SEVERE);
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
    String[] viewBox = svg.getAttribute("viewBox").split(" ");
    double ratio = Double.parseDouble(viewBox[3]) / Double.parseDouble(viewBox[2]);
    double room = box.getContainingBlock().getContentWidth();
    double across = Math.min(room, Double.parseDouble(viewBox[2]) * dotsPerPixel);
    svg.setAttribute("font-family", "DejaVu Sans, sans-serif");
    svg.setAttribute("font-size", "12");
    SVGDocument document = new SVGLoader().load(
        new ByteArrayInputStream(serialised(svg)), URI.create("report.svg"), LoaderContext.createDefault());
    return new Image(document, across, across * ratio);
  }

  private static byte[] serialised(Element svg) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      transformer.transform(new DOMSource(svg), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IllegalStateException("a picture of ours cannot be written", e);
    }
    return out.toByteArray();
  }

  /** @param width in the dots of the output device */
  private record Image(SVGDocument document, double width, double height) implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return (int) width;
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) height;
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      float dotsPerPoint = context.getDotsPerPixel();
      device.drawWithGraphics((float) x, (float) y, (float) width / dotsPerPoint, (float) height / dotsPerPoint,
          graphics -> document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics,
              new ViewBox((float) width / dotsPerPoint, (float) height / dotsPerPoint)));
    }
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

  @Override
  public void close() {}
}
