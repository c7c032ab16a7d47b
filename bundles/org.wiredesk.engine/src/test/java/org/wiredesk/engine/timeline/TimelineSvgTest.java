package org.wiredesk.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.engine.timeline.Timelines.NOW;
import static org.wiredesk.engine.timeline.Timelines.day;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TimelineSvgTest {

  @Test
  void aPictureIsWellFormedAndHasEveryTime() throws Exception {
    Timeline timeline = Timelines.random(new Random(11), 60);
    Document svg = parse(document(timeline));
    assertEquals("svg", svg.getDocumentElement().getLocalName());
    assertEquals(60, svg.getElementsByTagName("g").getLength());
  }

  @Test
  void nothingFromAWireBecomesMarkup() throws Exception {
    String evil = "</text><script>alert(1)</script> & \"x\" 'y' ]]> \u0000\u001B\uD800 \uFFFF";
    Timeline timeline = new Timeline(Optional.of(NOW), List.of(day(evil, NOW), day("b", NOW.plusDays(3))),
        List.of(new Contradiction(0, OptionalInt.of(1), evil)));
    String svg = document(timeline);
    Document parsed = parse(svg);
    assertFalse(svg.contains("<script"), svg);
    assertEquals(0, parsed.getElementsByTagName("script").getLength());
    assertTrue(titles(parsed).stream().anyMatch(title -> title.contains("<script>alert(1)</script> & \"x\"")));
  }

  @Test
  void aPictureSaysWhatItShows() throws Exception {
    Timeline timeline = Timelines.of(day("Tuesday", NOW), day("Friday", NOW.plusDays(3)));
    assertFalse(document(timeline).contains("compressed"));
    assertTrue(document(Timelines.of(day("then", NOW.minusYears(9)))).contains("compressed"));
    Element svg = parse(document(timeline)).getDocumentElement();
    assertEquals("img", svg.getAttribute("role"));
    assertEquals("Times of the wire", svg.getElementsByTagName("title").item(0).getTextContent());
    assertEquals(timeline.summary(), svg.getElementsByTagName("desc").item(0).getTextContent());
  }

  @Test
  void figuresAreTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    Timeline timeline = Timelines.random(new Random(2), 10);
    try {
      Locale.setDefault(Locale.ROOT);
      String expected = document(timeline);
      for (String tag : new String[] {"de-DE", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(expected, document(timeline), tag);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyInkHasAColourAndARule() {
    for (TimelineColors colors : List.of(TimelineColors.LIGHT, TimelineColors.DARK, TimelineColors.OF_REPORT)) {
      Timeline timeline = Timelines.of(day("now", NOW));
      String svg = new TimelineSvg(timeline, Timelines.layout(timeline, Timelines.frame(500)), TextFace.unmeasured(),
          colors).element("x");
      for (Ink ink : Ink.values()) {
        assertTrue(svg.contains("." + ink.cssClass() + " { "), ink.name());
        assertTrue(svg.contains(colors.of(ink)), ink.name());
      }
    }
  }

  private static List<String> titles(Document svg) {
    NodeList titles = svg.getElementsByTagName("title");
    return IntStream.range(0, titles.getLength()).mapToObj(i -> titles.item(i).getTextContent()).toList();
  }

  private static String document(Timeline timeline) {
    TimelineLayout layout = Timelines.layout(timeline, Timelines.frame(900));
    return new TimelineSvg(timeline, layout, TextFace.unmeasured(), TimelineColors.LIGHT).document("Times of the wire");
  }

  private static Document parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
