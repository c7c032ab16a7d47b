package org.wiredesk.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wiredesk.mentions.QuotationMark.Role;
import org.wiredesk.text.Paragraph;
import org.wiredesk.text.Span;

/**
 * Pairs quotation marks. What is still open at the end of a paragraph goes on in the next one when that begins with
 * the opening mark again (as English wires write it) or closes it without opening anything before (as engines bring it
 * over from Russian). Each mark is put on and taken from the stack once.
 */
final class QuotationScanner {

  /** Nobody quotes so deep: the outer ones were never closed. */
  private static final int MOST_LEVELS = 8;
  /** Paragraphs without any mark that an open quotation may run through. */
  private static final int MOST_SILENT_PARAGRAPHS = 3;
  /** A quoted name or term within a quotation is rarely longer, in characters. */
  private static final int LONGEST_TERM = 60;

  private final String text;
  private final boolean inward;
  private final OpenQuotations open = new OpenQuotations();
  private final QuotationPairs pairs = new QuotationPairs();
  private final List<QuotationFault> faults = new ArrayList<>();
  private int silentParagraphs;

  private QuotationScanner(String text) {
    this.text = text;
    this.inward = QuotationMarkReader.pointsInward(text);
  }

  static Quotations scan(String text, List<Paragraph> paragraphs) {
    QuotationScanner scanner = new QuotationScanner(text);
    paragraphs.forEach(paragraph -> scanner.paragraph(paragraph.span()));
    scanner.giveUpFrom(0);
    scanner.faults.sort(Comparator.comparing(QuotationFault::mark));
    return new Quotations(scanner.pairs.quotations(), scanner.faults);
  }

  private void paragraph(Span paragraph) {
    List<QuotationMark> marks = QuotationMarkReader.read(text, paragraph, inward);
    int first = resume(paragraph, marks);
    int pairsBefore = pairs.size();
    for (int i = first; i < marks.size(); i++) {
      QuotationMark mark = marks.get(i);
      if (!mark.isSingle()) {
        takeDouble(mark);
      } else if (i + 1 == marks.size() || !isPossessive(mark, marks.get(i + 1))) {
        takeSingle(mark);
      }
    }
    dropSingles();
    mendTerms(paragraph, pairsBefore);
    giveUpEnded(paragraph);
  }

  /** Decides what becomes of quotations left open before; returns how many marks are used up by that. */
  private int resume(Span paragraph, List<QuotationMark> marks) {
    List<QuotationMark> doubles = marks.stream().filter(mark -> !mark.isSingle()).toList();
    if (open.isEmpty() || doubles.isEmpty()) {
      silentParagraphs = open.isEmpty() ? 0 : silentParagraphs + 1;
      if (silentParagraphs > MOST_SILENT_PARAGRAPHS) {
        giveUpFrom(0);
      }
      return 0;
    }
    QuotationMark first = doubles.get(0);
    boolean repeats = silentParagraphs == 0 && first.offset() == paragraph.start()
        && first.opened() == open.outermost().marks() && open.outermost().canGoOn();
    silentParagraphs = 0;
    if (first.role() != Role.OPENS) {
      return 0;
    }
    giveUpFrom(repeats ? 1 : 0);
    if (repeats) {
      open.outermost().repeats().add(first.offset());
    }
    return repeats ? marks.indexOf(first) + 1 : 0;
  }

  private void takeDouble(QuotationMark mark) {
    boolean partner = open.canBeClosedBy(mark);
    boolean closes = mark.role() == Role.CLOSES || mark.role() == Role.EITHER && partner;
    if (!closes) {
      open(mark);
    } else if (partner) {
      close(mark);
    } else {
      faults.add(new QuotationFault(QuotationFault.Kind.UNOPENED, mark.closed(), spanOf(mark.offset()),
          MissingMark.opening(text, mark.offset())));
    }
  }

  private void takeSingle(QuotationMark mark) {
    if (mark.role() == Role.OPENS) {
      open(mark);
    } else if (!open.isEmpty() && mark.closes(open.innermost().marks())) {
      close(mark);
    }
  }

  /** "the workers' union'": an s before the mark, and another one behind that would close. */
  private boolean isPossessive(QuotationMark mark, QuotationMark next) {
    int at = mark.offset();
    return at > 0 && text.charAt(at - 1) == 's' && at + 1 < text.length() && text.charAt(at + 1) == ' '
        && next.isSingle() && next.role() != Role.OPENS;
  }

  private void open(QuotationMark mark) {
    if (open.depth() == MOST_LEVELS) {
      giveUpFrom(0);
    }
    open.open(OpenQuotation.at(text, mark));
    if (mark.character() == '”') {
      turned(mark.offset());
    }
  }

  private void close(QuotationMark mark) {
    while (!mark.closes(open.innermost().marks())) {
      unclosed(open.takeInnermost());
    }
    OpenQuotation closed = open.takeInnermost();
    pairs.add(closed, mark.offset() + 1);
    if (closed.marks() == QuotationMarks.DOUBLE && mark.character() == '“') {
      turned(mark.offset());
    }
  }

  private void dropSingles() {
    open.takeFrom(0).stream().filter(quotation -> !quotation.marks().isSingle()).forEach(open::open);
  }

  /**
   * When a speech is left open but a "term" within it goes on for long and ends the paragraph or is followed by words
   * about the speaker, it is the term whose end was forgotten.
   */
  private void mendTerms(Span paragraph, int pairsBefore) {
    if (open.isEmpty() || pairs.size() == pairsBefore) {
      return;
    }
    OpenQuotation speech = open.innermost();
    OpenQuotation term = pairs.last().open();
    int end = pairs.last().end();
    boolean ends = end == paragraph.end() || text.startsWith(",", end) || ",.!?".indexOf(text.charAt(end - 2)) >= 0;
    boolean within = speech.offset() >= paragraph.start() && speech.offset() < term.offset()
        && speech.marks() == term.marks();
    if (ends && within && speech.canGoOn() && !term.canGoOn() && end - term.offset() > LONGEST_TERM) {
      pairs.giveLastEndTo(open.takeInnermost());
      unclosed(term);
    }
  }

  /** A short term, and speech that names its speaker, have ended with their paragraph. */
  private void giveUpEnded(Span paragraph) {
    if (open.isEmpty()) {
      return;
    }
    int start = Math.max(open.outermost().offset(), paragraph.start());
    int speaker = Attribution.lastIn(text, new Span(start, paragraph.end()));
    List<OpenQuotation> all = open.all();
    for (int i = 0; i < all.size(); i++) {
      boolean term = !all.get(i).canGoOn() && paragraph.end() - all.get(i).offset() < LONGEST_TERM;
      if (term || all.get(i).offset() < speaker) {
        giveUpFrom(i);
        return;
      }
    }
  }

  private void giveUpFrom(int level) {
    open.takeFrom(level).forEach(this::unclosed);
  }

  private void unclosed(OpenQuotation quotation) {
    if (!quotation.marks().isSingle()) {
      faults.add(new QuotationFault(QuotationFault.Kind.UNCLOSED, quotation.marks(), spanOf(quotation.offset()),
          MissingMark.closing(text, quotation)));
    }
  }

  private void turned(int offset) {
    faults.add(
        new QuotationFault(QuotationFault.Kind.TURNED, QuotationMarks.DOUBLE, spanOf(offset), Optional.empty()));
  }

  private static Span spanOf(int offset) {
    return new Span(offset, offset + 1);
  }
}
