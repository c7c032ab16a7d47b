package org.wiredesk.rules.ide.view;

import static org.wiredesk.rules.ide.help.Glossary.escape;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.rules.ide.DeskHover;
import org.wiredesk.rules.ide.files.DeskSet;
import org.wiredesk.rules.ide.files.DeskText;
import org.wiredesk.rules.ide.help.Glossary;
import org.wiredesk.rules.ide.names.NameUse;
import org.wiredesk.rules.ide.names.Names;
import org.wiredesk.rules.language.desk.Category;
import org.wiredesk.rules.reading.ParsedPart;

/** Says what stands at a place. */
public final class Hovers {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Hovers() {}

  public static Optional<DeskHover> at(DeskSet set, DeskText file, int offset) {
    Names names = new Names(set);
    return names.at(file.uri(), offset).flatMap(use -> ofName(names, set, use))
        .or(() -> file.partAt(offset).flatMap(part -> ofWord(part, offset)));
  }

  private static Optional<DeskHover> ofName(Names names, DeskSet set, NameUse use) {
    return new NameCard(set, names).of(use).map(html -> new DeskHover(use.span(), html));
  }

  private static Optional<DeskHover> ofWord(ParsedPart part, int offset) {
    int local = offset - part.piece().firstOffset();
    ILeafNode node = NodeModelUtils.findLeafNodeAtOffset(part.result().getRootNode(), local);
    if (node != null && isBlank(node) && local > 0) {
      node = NodeModelUtils.findLeafNodeAtOffset(part.result().getRootNode(), local - 1);
    }
    if (node == null || isBlank(node)) {
      return Optional.empty();
    }
    ILeafNode word = node;
    return html(new Leaf(node)).map(html -> new DeskHover(DeskText.span(part, word), html));
  }

  private static boolean isBlank(ILeafNode node) {
    return node.getText().isBlank();
  }

  private static Optional<String> html(Leaf leaf) {
    String text = leaf.text();
    return switch (leaf.place()) {
      case "TokenClass.name" -> titled(text, Glossary.tag(text));
      case "Chunk.name" -> titled("chunk " + text, Glossary.chunk(text));
      case "SeverityLevel.level" -> titled(text, Glossary.severity(text));
      case "Original.languages" -> Glossary.language(text)
          .map(name -> "For wires translated from <b>" + name + "</b> only.");
      case "Translation.language" -> Glossary.language(text).map(name -> "What it is called in <b>" + name + "</b>.");
      case "Category.dimension", "Category.type" -> category(leaf);
      case "Forms.text" -> Optional.of("Any form of <b>"
          + String.join("</b>, <b>", escape(inside(text)).split("\\|")) + "</b>.");
      case "Words.text" -> Optional.of("Finds <b>" + escape(inside(text)).replace("|", "</b> or <b>") + "</b>.");
      default -> leaf.terminal().equals("DAY") || leaf.terminal().equals("NUMBER") && !leaf.place().startsWith("Item.")
          ? date(text)
          : leaf.isKeyword() ? titled(text, Glossary.keyword(text)) : Optional.empty();
    };
  }

  private static Optional<String> category(Leaf leaf) {
    if (NodeModelUtils.findActualSemanticObjectFor(leaf.node()) instanceof Category category) {
      String path = category.getDimension() + "/" + category.getType();
      return titled(path, Glossary.category(path));
    }
    return Optional.empty();
  }

  private static Optional<String> date(String written) {
    return FactDate.parse(written).filter(date -> date.month() > 0)
        .map(date -> (date.day() > 0 ? DAY : MONTH).format(date.earliest()));
  }

  private static Optional<String> titled(String title, Optional<String> text) {
    return text.map(meaning -> "<b>" + escape(title) + "</b><br>" + meaning);
  }

  private static String inside(String written) {
    return written.length() > 1 ? written.substring(1, written.length() - 1).strip() : written;
  }
}
