package org.wiredesk.rules.ide.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.wiredesk.rules.ide.DeskColour;
import org.wiredesk.rules.ide.DeskColour.Kind;
import org.wiredesk.rules.ide.files.DeskText;
import org.wiredesk.rules.reading.ParsedPart;
import org.wiredesk.text.Span;

/** Says what each piece of a file is, for colouring. */
public final class Colours {

  private static final Set<String> ENTRIES = Set.of(
      "pack", "import", "rule", "term", "office", "person", "organisation", "place", "event", "figure");

  private static final Map<String, Kind> BY_PLACE = Map.ofEntries(
      Map.entry("Pack.title", Kind.NAME), Map.entry("RuleEntry.name", Kind.NAME), Map.entry("TermEntry.name", Kind.NAME),
      Map.entry("OfficeEntry.name", Kind.NAME), Map.entry("PersonEntry.name", Kind.NAME),
      Map.entry("OrganisationEntry.name", Kind.NAME), Map.entry("PlaceEntry.name", Kind.NAME),
      Map.entry("EventEntry.name", Kind.NAME), Map.entry("FigureEntry.name", Kind.NAME),
      Map.entry("Tenure.office", Kind.REFERENCE), Map.entry("Import.importURI", Kind.REFERENCE),
      Map.entry("Because.text", Kind.REASON), Map.entry("TermEntry.because", Kind.REASON),
      Map.entry("Words.text", Kind.WORDS), Map.entry("Forms.text", Kind.WORDS), Map.entry("Anything.any", Kind.TAG),
      Map.entry("TokenClass.name", Kind.TAG), Map.entry("Chunk.name", Kind.TAG), Map.entry("Item.label", Kind.LABEL),
      Map.entry("Suggest.texts", Kind.SUGGESTION), Map.entry("Flags.fix", Kind.SUGGESTION),
      Map.entry("Flags.text", Kind.FLAGS), Map.entry("Keeps.text", Kind.KEEPS),
      Map.entry("TermEntry.never", Kind.NEVER), Map.entry("PersonEntry.never", Kind.NEVER),
      Map.entry("OrganisationEntry.never", Kind.NEVER), Map.entry("PlaceEntry.never", Kind.NEVER),
      Map.entry("Translation.language", Kind.TAG), Map.entry("Original.languages", Kind.VALUE), Map.entry("Category.dimension", Kind.VALUE),
      Map.entry("Category.type", Kind.VALUE), Map.entry("SeverityLevel.level", Kind.VALUE));

  private final List<DeskColour> found = new ArrayList<>();

  private Colours() {}

  public static List<DeskColour> of(DeskText file) {
    Colours colours = new Colours();
    file.parts().forEach(colours::add);
    return colours.found;
  }

  private void add(ParsedPart part) {
    for (ILeafNode node : part.result().getRootNode().getLeafNodes()) {
      Span span = DeskText.span(part, node);
      if (span.isEmpty()) {
        continue;
      }
      Leaf leaf = new Leaf(node);
      Kind kind = kind(leaf);
      if (kind == Kind.FLAGS) {
        addExample(span, leaf.text());
      } else if (kind != null) {
        found.add(new DeskColour(span, kind));
      }
    }
  }

  /** What its brackets mark has a colour of its own. */
  private void addExample(Span span, String text) {
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('[', at);
      int close = open < 0 ? -1 : text.indexOf(']', open);
      int end = close < 0 ? text.length() : open;
      add(span, at, end, Kind.FLAGS);
      add(span, end, close < 0 ? end : close + 1, Kind.FLAGGED);
      at = close < 0 ? end : close + 1;
    }
  }

  private void add(Span within, int start, int end, Kind kind) {
    if (end > start) {
      found.add(new DeskColour(new Span(within.start() + start, within.start() + end), kind));
    }
  }

  /** Null for what has none: white space, commas and brackets. */
  private static Kind kind(Leaf leaf) {
    String terminal = leaf.terminal();
    if (terminal.endsWith("_COMMENT")) {
      return Kind.COMMENT;
    } else if (terminal.equals("WS")) {
      return null;
    }
    Kind byPlace = BY_PLACE.get(leaf.place());
    if (byPlace != null) {
      return byPlace;
    }
    return switch (leaf.text().charAt(0)) {
      case '"' -> leaf.text().length() > 1 ? Kind.TEXT : Kind.BROKEN;
      case '<' -> Kind.WORDS;
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Kind.NUMBER;
      default -> leaf.isKeyword() ? keyword(leaf.text()) : leaf.isBroken() ? Kind.BROKEN : null;
    };
  }

  private static Kind keyword(String word) {
    if (!Character.isLetter(word.charAt(0))) {
      return null;
    }
    return ENTRIES.contains(word) ? Kind.ENTRY : Kind.KEYWORD;
  }
}
