package org.wiredesk.review.reissue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.review.reissue.Part.Role;
import org.wiredesk.text.Dateline;
import org.wiredesk.text.Paragraph;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * Cuts a wire into the parts that are compared. What only tells that it was issued anew is left out: tags such as
 * "UPDATE 2-" before the headline and an advisory line above the body.
 */
final class Blocks {

  private static final Set<String> ADVISORY_WORDS = Set.of(
      "corrects", "correcting", "corrected", "corrections", "refiles", "refiled", "refile", "adds", "updates",
      "updated", "update", "rewrites", "recasts", "repeats", "repeating", "removes", "clarifies", "fixes", "drops",
      "deletes", "changes", "releads");
  private static final List<String> TAGS = List.of("CORRECTED", "REFILE", "UPDATE", "REPEAT", "CORRECTION", "RPT");
  private static final List<String> SIGNING = List.of("eporting by", "diting by", "riting by", "ompiled by",
      "ranslated by", "ranslation by");

  private final Wire wire;
  private final Optional<Dateline> line;
  private final List<Block> blocks = new ArrayList<>();
  private int bodyParagraphs;

  private Blocks(Wire wire, Optional<Dateline> line) {
    this.wire = wire;
    this.line = line;
  }

  /** In the order of the text. */
  static List<Block> of(Wire wire) {
    return of(wire, wire.dateline());
  }

  /** As it is compared with another one: where that has no dateline, this one's is words like others. */
  static List<Block> of(Wire wire, Wire other) {
    return of(wire, wire.dateline().filter(line -> other.dateline().isPresent()));
  }

  private static List<Block> of(Wire wire, Optional<Dateline> line) {
    Blocks cutting = new Blocks(wire, line);
    wire.paragraphs().stream().map(Paragraph::span).forEach(cutting::add);
    return cutting.blocks;
  }

  private void add(Span paragraph) {
    Optional<Dateline> dateline = line.filter(found -> paragraph.contains(found.span()));
    boolean above = wire.dateline().filter(line -> paragraph.end() <= line.span().start()).isPresent();
    if (isAdvisory(paragraph)) {
      return;
    }
    if (dateline.isPresent()) {
      addOpening(paragraph, dateline.get().span());
    } else if (wire.headline().filter(line -> line.contains(paragraph)).isPresent()) {
      add(Part.of(Role.HEADLINE), withoutTag(paragraph));
    } else if (above) {
      add(Part.of(Role.HEADER), paragraph);
    } else if (bodyParagraphs > 0 && isSignOff(paragraph.of(wire.text()))) {
      add(Part.of(Role.SIGN_OFF), paragraph);
    } else {
      add(Part.paragraph(++bodyParagraphs), paragraph);
    }
  }

  private void addOpening(Span paragraph, Span dateline) {
    add(Part.of(Role.DATELINE), dateline);
    Span rest = trimmed(dateline.end(), paragraph.end());
    if (!rest.isEmpty()) {
      add(Part.paragraph(++bodyParagraphs), rest);
    }
  }

  private void add(Part part, Span span) {
    blocks.add(new Block(part, span, 1));
  }

  private Span trimmed(int start, int end) {
    int from = start;
    while (from < end && Character.isWhitespace(wire.text().charAt(from))) {
      from++;
    }
    return new Span(from, end);
  }

  private boolean isAdvisory(Span paragraph) {
    return bodyParagraphs == 0 && isAdvisory(paragraph.of(wire.text()));
  }

  /** "(Corrects number of dead in paragraph 2)": in brackets, and beginning with what was done. */
  static boolean isAdvisory(String line) {
    if (!line.startsWith("(") || !line.endsWith(")")) {
      return false;
    }
    int end = 1;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return ADVISORY_WORDS.contains(line.substring(1, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isSignOff(String line) {
    return line.startsWith("(") && line.endsWith(")") && SIGNING.stream().anyMatch(line::contains);
  }

  /** "UPDATE 2-", "CORRECTED-", "REFILE - ". */
  private Span withoutTag(Span headline) {
    String line = headline.of(wire.text());
    for (String tag : TAGS) {
      int dash = line.indexOf('-');
      if (line.startsWith(tag) && dash >= tag.length()
          && line.substring(tag.length(), dash).chars().allMatch(c -> c == ' ' || c >= '0' && c <= '9')) {
        return trimmed(headline.start() + dash + 1, headline.end());
      }
    }
    return headline;
  }
}
