package org.wiredesk.checks.numbers;

import java.util.Optional;
import java.util.Set;
import org.wiredesk.text.Span;

/**
 * Names joined by commas and "and", from the mark that opens them to the one that closes them.
 *
 * @param most how many they are when every "and" parts two of them
 * @param least how many they are when "and" may stand inside of one: "the Ministry of Trade and Industry"
 * @param open whether nothing says that the list is whole, so that more may belong to it
 */
record NameList(int least, int most, boolean open, Span span) {

  /** "The three are Ada Vesk, Ivo Brandt and Lena Horn." */
  private static final Set<String> BE = Set.of("are", "were");
  private static final int MOST_NAMES = 24;
  private static final Set<String> INSIDE =
      Set.of("of", "the", "al", "de", "la", "el", "bin", "van", "von", "da", "-", "'", ".", "for", "du", "del");
  /** Names that go on behind "and". */
  private static final Set<String> WITH_AND = Set.of(
      "bosnia", "trinidad", "antigua", "tome", "kitts", "vincent", "turks", "wallis", "standard", "procter",
      "marks", "johnson", "ernst", "heard", "tyne", "brighton", "saint", "jammu", "newfoundland", "schleswig",
      "castilla", "rhodes");
  private static final Set<String> BODIES = Set.of("ministry", "department", "committee", "commission", "council",
      "agency", "institute", "bank", "office", "company", "service", "centre", "center", "of", "for");

  boolean mayBe(int number) {
    return number >= least && number <= most || open && number > most;
  }

  /** The list that a mark at a place opens; empty when there is anything in it but names, or no end. */
  static Optional<NameList> at(Line line, int mark) {
    Item opening = line.at(mark);
    boolean dash = opening.isDash() && line.at(mark - 1).span().end() < opening.span().start();
    if (mark < 0 || !dash && !opening.is(":") && !opening.is("(") && !opening.is(",") && !opening.isOneOf(BE)) {
      return Optional.empty();
    }
    int start = mark + 1;
    while (dash && line.at(start).isDash()) {
      start++;
    }
    return new Reader(line, start).read(opening);
  }

  private static final class Reader {

    private final Line line;
    private final int start;
    private int at;

    Reader(Line line, int start) {
      this.line = line;
      this.start = start;
      this.at = start;
    }

    Optional<NameList> read(Item opening) {
      int names = 0;
      boolean and = false;
      boolean bodies = false;
      while (names < MOST_NAMES) {
        int from = at;
        if (!name()) {
          return Optional.empty();
        }
        bodies |= line.has(BODIES, from, at);
        names++;
        if (!separator() || and) {
          break;
        }
        and = line.at(at - 1).is("and");
      }
      if (names < 2 || !closes(opening)) {
        return Optional.empty();
      }
      return Optional.of(new NameList(bodies ? names - 1 : names, names, !and, line.span(start, at)));
    }

    /** Past ", ", " and " or ", and " when a name follows; where the list ends it stays. */
    private boolean separator() {
      int next = line.at(at).is(",") ? at + 1 : at;
      next = line.at(next).is("and") ? next + 1 : next;
      boolean name = line.at(next).capital() || line.at(next).is("the") && line.at(next + 1).capital();
      if (next == at || !name) {
        return false;
      }
      at = next;
      return true;
    }

    private boolean name() {
      int from = at;
      int end = at;
      while (at < line.size() && (line.at(at).capital() && line.at(at).isWord() || isInside())) {
        at++;
        end = line.at(at - 1).capital() ? at : end;
      }
      at = end;
      return at > from;
    }

    /** A small word or a mark with a capital behind it. */
    private boolean isInside() {
      Item item = line.at(at);
      boolean and = item.is("and") && line.at(at - 1).isOneOf(WITH_AND);
      boolean inside = and || item.isOneOf(INSIDE) && !isSpacedDash() && !isSentenceEnd();
      return inside && (line.at(at + 1).capital() || line.at(at + 2).capital() && line.at(at + 1).isOneOf(INSIDE));
    }

    private boolean isSpacedDash() {
      return line.at(at).isDash() && line.at(at - 1).span().end() < line.at(at).span().start();
    }

    private boolean isSentenceEnd() {
      return line.at(at).is(".") && line.at(at - 1).lower().length() > 2;
    }

    private boolean closes(Item opening) {
      Item end = line.at(at);
      if (opening.is("(")) {
        return end.is(")");
      }
      if (opening.is(",")) {
        return end.is(",") && line.at(at + 1).isWord() && !line.at(at + 1).capital();
      }
      boolean over = end.isNone() || end.is(".") || end.is(";");
      return over || opening.isDash() && isSpacedDash();
    }
  }
}
