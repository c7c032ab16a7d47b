package org.wiredesk.imports.read;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * A term base as Okapi reads it: TBX 2 as it is, the elements of TBX 3 under their names in TBX 2, and a term that is not
 * to be used with the id {@link #NEVER}, since Okapi's reader passes over what is said of terms.
 */
final class TbxVersion2 {

  static final String NEVER = "never";

  private static final Map<String, String> NAMES = Map.of(
      "conceptEntry", "termEntry", "langSec", "langSet", "termSec", "tig");
  private static final QName ID = new QName("id");
  private static final QName LANGUAGE = new QName(XMLConstants.XML_NS_URI, "lang");

  private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
  private final List<Map<String, Integer>> concepts = new ArrayList<>();
  private final List<XMLEvent> term = new ArrayList<>();
  private String language = "";
  private boolean inTerm;
  private boolean atStatus;
  private boolean unwanted;

  /**
   * @param xml in UTF-8
   * @param concepts the number of terms in each language, concept by concept
   */
  record Content(byte[] xml, List<Map<String, Integer>> concepts) {}

  private TbxVersion2() {}

  /** @throws UnreadableImportException naming the line, if it is broken XML */
  static Content of(SourceFile file) throws UnreadableImportException {
    XMLInputFactory input = XMLInputFactory.newDefaultFactory();
    input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    TbxVersion2 content = new TbxVersion2();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      XMLEventWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, StandardCharsets.UTF_8.name());
      XMLEventReader reader = input.createXMLEventReader(new StringReader(file.text()));
      while (reader.hasNext()) {
        content.take(reader.nextEvent(), writer);
      }
      writer.close();
      return new Content(out.toByteArray(), content.concepts);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      String said = String.valueOf(e.getMessage()).replace("Message: ", "");
      throw new UnreadableImportException(
          file.name() + ":" + line + ": broken XML: " + said.substring(said.lastIndexOf('\n') + 1), e);
    }
  }

  private void take(XMLEvent event, XMLEventWriter writer) throws XMLStreamException {
    if (event.isStartDocument()) {
      writer.add(events.createStartDocument(StandardCharsets.UTF_8.name()));
    } else if (event.isStartElement()) {
      start(event.asStartElement(), writer);
    } else if (event.isEndElement()) {
      end(event.asEndElement().getName().getLocalPart(), writer);
    } else if (event.isCharacters()) {
      unwanted |= atStatus && isUnwanted(event.asCharacters().getData());
      put(event, writer);
    }
  }

  private void start(StartElement element, XMLEventWriter writer) throws XMLStreamException {
    String name = name(element.getName().getLocalPart());
    Attribute type = element.getAttributeByName(new QName("type"));
    atStatus = name.equals("administrativeStatus")
        || name.equals("termNote") && type != null
            && type.getValue().toLowerCase(Locale.ROOT).contains("administrativestatus");
    List<Attribute> attributes = new ArrayList<>();
    if (name.equals("termEntry")) {
      concepts.add(new LinkedHashMap<>());
    } else if (name.equals("langSet")) {
      Attribute tag = element.getAttributeByName(LANGUAGE);
      language = tag == null ? "" : tag.getValue();
      attributes.add(events.createAttribute("xml", XMLConstants.XML_NS_URI, "lang", language));
    } else if (name.equals("tig") || name.equals("ntig")) {
      inTerm = true;
      unwanted = false;
    } else if (name.equals("term") && !concepts.isEmpty()) {
      concepts.get(concepts.size() - 1).merge(language, 1, Integer::sum);
    }
    put(events.createStartElement(new QName(name), attributes.iterator(), null), writer);
  }

  private void end(String written, XMLEventWriter writer) throws XMLStreamException {
    String name = name(written);
    atStatus = false;
    put(events.createEndElement(new QName(name), null), writer);
    if (name.equals("tig") || name.equals("ntig")) {
      inTerm = false;
      for (XMLEvent event : term) {
        writer.add(event);
        if (unwanted && event.isStartElement() && event.asStartElement().getName().getLocalPart().equals("term")) {
          writer.add(events.createAttribute(ID, NEVER));
        }
      }
      term.clear();
    }
  }

  private void put(XMLEvent event, XMLEventWriter writer) throws XMLStreamException {
    if (inTerm) {
      term.add(event);
    } else {
      writer.add(event);
    }
  }

  private static String name(String written) {
    return NAMES.getOrDefault(written, written);
  }

  /** As TBX-Basic and TBX-Linguist write it: deprecatedTerm-admn-sts, superseded and so on. */
  private static boolean isUnwanted(String status) {
    String text = status.toLowerCase(Locale.ROOT);
    return text.contains("deprecated") || text.contains("superseded") || text.contains("obsolete")
        || text.contains("notrecommended");
  }
}
