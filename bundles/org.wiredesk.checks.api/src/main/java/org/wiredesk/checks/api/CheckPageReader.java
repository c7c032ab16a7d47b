package org.wiredesk.checks.api;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Reads the Markdown page of a check:
 *
 * <pre>
 * # The fault in a few words
 * Why it is one, in paragraphs or lists.
 * ## Flagged
 * a ```wire block with [[marks]], and for each mark a line "~ part of what is said of it"
 * ## Not flagged
 * ## Known misses
 * </pre>
 *
 * A block is a piece of a wire and may have headline, dateline and several paragraphs; one in another language than
 * English names it: ```wire ru. What it was translated from may follow it in a block of its own, with or without
 * [[marks]] at the places that findings show in it: ```original ru. Sections may be left out.
 */
public final class CheckPageReader {

  private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
  private static final TextContentRenderer PLAIN =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();

  private static final String WIRE = "wire";
  private static final String ORIGINAL = "original ";

  private enum Section {
    WHY(""),
    FLAGGED("Flagged"),
    NOT_FLAGGED("Not flagged"),
    KNOWN_MISSES("Known misses");

    private final String heading;

    Section(String heading) {
      this.heading = heading;
    }
  }

  private final CheckId id;
  private final List<String> why = new ArrayList<>();
  private final List<CheckPage.Example> flagged = new ArrayList<>();
  private final List<CheckPage.Example> notFlagged = new ArrayList<>();
  private final List<CheckPage.Example> knownMisses = new ArrayList<>();
  private String title = "";
  private Section section = Section.WHY;

  private CheckPageReader(CheckId id) {
    this.id = id;
  }

  /** @throws IllegalArgumentException if the page is not written so; the message names the line, from 1 */
  public static CheckPage read(CheckId id, String markdown) {
    CheckPageReader reader = new CheckPageReader(id);
    Node page = PARSER.parse(markdown);
    for (Node block = page.getFirstChild(); block != null; block = block.getNext()) {
      reader.take(block);
    }
    if (reader.title.isEmpty()) {
      throw new IllegalArgumentException("page of " + id + ", line 1: it has no \"# title\"");
    }
    return new CheckPage(id, reader.title, reader.why, reader.flagged, reader.notFlagged, reader.knownMisses);
  }

  private void take(Node block) {
    if (block instanceof Heading heading) {
      takeHeading(heading);
    } else if (title.isEmpty()) {
      throw bad(block, "a page begins with its \"# title\"");
    } else if (section != Section.WHY) {
      takeExample(block);
    } else if (block instanceof Paragraph) {
      why.add(plain(block));
    } else if (block instanceof BulletList) {
      block.accept(new ListItems());
    } else {
      throw bad(block, "only paragraphs and bullet lists can stand before the first section");
    }
  }

  private void takeHeading(Heading heading) {
    String text = plain(heading);
    if (heading.getLevel() == 1 && title.isEmpty() && !text.isEmpty()) {
      title = text;
      return;
    }
    section = List.of(Section.values()).stream()
        .filter(known -> heading.getLevel() == 2 && known != Section.WHY && known.heading.equals(text))
        .findFirst()
        .orElseThrow(() -> bad(heading, "no such section: \"" + text
            + "\"; a page has one # title, ## Flagged, ## Not flagged and ## Known misses"));
    if (title.isEmpty()) {
      throw bad(heading, "a page begins with its \"# title\"");
    }
  }

  private void takeExample(Node block) {
    if (block instanceof FencedCodeBlock fenced && fenced.getInfo().startsWith(ORIGINAL)) {
      takeOriginal(fenced);
      return;
    }
    if (!(block instanceof FencedCodeBlock fenced) || !isWire(fenced)) {
      throw bad(block, "only ```wire examples can stand under ## " + section.heading);
    }
    CheckPage.Example example;
    try {
      example = example(fenced);
    } catch (IllegalArgumentException e) {
      throw bad(block, e.getMessage());
    }
    if (example.marks().isEmpty() == (section == Section.FLAGGED)) {
      throw bad(block, "an example under ## " + section.heading
          + (section == Section.FLAGGED ? " needs a [[mark]]" : " cannot have [[marks]]"));
    }
    examples().add(example);
  }

  private List<CheckPage.Example> examples() {
    return switch (section) {
      case FLAGGED -> flagged;
      case NOT_FLAGGED -> notFlagged;
      default -> knownMisses;
    };
  }

  /** Goes with the example before it. */
  private void takeOriginal(FencedCodeBlock block) {
    List<CheckPage.Example> examples = examples();
    int last = examples.size() - 1;
    if (last < 0 || examples.get(last).original().isPresent()) {
      throw bad(block, "an ```original stands behind the ```wire that was translated from it");
    }
    String language = block.getInfo().substring(ORIGINAL.length()).strip();
    try {
      examples.set(last, examples.get(last).from(CheckPage.From.parse(block.getLiteral(), language)));
    } catch (IllegalArgumentException e) {
      throw bad(block, e.getMessage());
    }
  }

  private static boolean isWire(FencedCodeBlock block) {
    return block.getInfo().strip().equals(WIRE) || block.getInfo().startsWith(WIRE + " ");
  }

  private static CheckPage.Example example(FencedCodeBlock block) {
    CheckPage.Example example = CheckPage.Example.parse(block.getLiteral());
    String language = block.getInfo().strip().substring(WIRE.length()).strip();
    return language.isEmpty() ? example : example.in(language);
  }

  private IllegalArgumentException bad(Node block, String what) {
    List<SourceSpan> places = block.getSourceSpans();
    int line = places.isEmpty() ? 1 : places.get(0).getLineIndex() + 1;
    return new IllegalArgumentException("page of " + id + ", line " + line + ": " + what);
  }

  private static String plain(Node block) {
    return PLAIN.render(block instanceof Heading ? asParagraph(block) : block).strip();
  }

  /** The renderer puts a colon behind a heading. */
  private static Node asParagraph(Node heading) {
    Paragraph paragraph = new Paragraph();
    while (heading.getFirstChild() != null) {
      paragraph.appendChild(heading.getFirstChild());
    }
    return paragraph;
  }

  /** Each item of a list becomes a paragraph. */
  private final class ListItems extends AbstractVisitor {

    @Override
    public void visit(Paragraph paragraph) {
      why.add("• " + plain(paragraph));
    }
  }
}
