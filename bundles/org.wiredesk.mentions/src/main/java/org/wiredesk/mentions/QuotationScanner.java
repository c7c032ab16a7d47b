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

  /** Paragraphs without any mark that an open quotation may run through. */
  private static final int MOST_SILENT_PARAGRAPHS = 3;
  /** A quoted name or term within a quotation is rarely longer, in characters. */
  private static final int LONGEST_TERM = 60;

  private record Pair(OpenQuotation open, int end) {}

  private final String text;
  private final List<OpenQuotation> stack = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final List<QuotationFault> faults = new ArrayList<>();
  private final int[] openOf = new int[QuotationMarks.values().length];
  private int silentParagraphs;

  private QuotationScanner(String text) {
    this.text = text;
  }

  static Quotations scan(String text, List<Paragraph> paragraphs) {
    QuotationScanner scanner = new QuotationScanner(text);
    paragraphs.forEach(paragraph -> scanner.paragraph(paragraph.span()));
    scanner.giveUpAll();
    return scanner.result();
  }

  private void paragraph(Span paragraph) {
    List<QuotationMark> marks = QuotationMarkReader.read(text, paragraph);
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
    giveUpTerms(paragraph);
  }

  /** Decides what becomes of quotations left open before; returns how many marks are used up by that. */
  private int resume(Span paragraph, List<QuotationMark> marks) {
    List<QuotationMark> doubles = marks.stream().filter(mark -> !mark.isSingle()).toList();
    if (stack.isEmpty() || doubles.isEmpty()) {
      silentParagraphs = stack.isEmpty() ? 0 : silentParagraphs + 1;
      if (silentParagraphs > MOST_SILENT_PARAGRAPHS) {
        giveUpAll();
      }
      return 0;
    }
    boolean atOnce = silentParagraphs == 0;
    silentParagraphs = 0;
    QuotationMark first = doubles.get(0);
    if (first.role() != Role.OPENS) {
      return 0;
    }
    OpenQuotation outer = stack.get(0);
    if (atOnce && outer.canGoOn() && first.offset() == paragraph.start() && first.opened() == outer.marks()) {
      outer.repeats().add(first.offset());
      stack.subList(1, stack.size()).forEach(this::fault);
      shrinkStackTo(1);
      return marks.indexOf(first) + 1;
    }
    giveUpAll();
    return 0;
  }

  private void takeDouble(QuotationMark mark) {
    boolean closes = mark.role() == Role.CLOSES
        || mark.role() == Role.EITHER && (isOpen(mark) || mark.character() == '“');
    if (!closes) {
      open(mark);
    } else if (isOpen(mark)) {
      close(mark);
    } else {
      faults.add(new QuotationFault(QuotationFault.Kind.UNOPENED, pairClosedBy(mark), spanOf(mark.offset()),
          MissingMark.opening(text, mark.offset())));
    }
  }

  private void takeSingle(QuotationMark mark) {
    if (mark.role() == Role.OPENS) {
      open(mark);
    } else if (!stack.isEmpty() && mark.closes(stack.get(stack.size() - 1).marks())) {
      close(mark);
    }
  }

  /** "the workers' union'": an s before the mark, and another one behind that would close. */
  private boolean isPossessive(QuotationMark mark, QuotationMark next) {
    int at = mark.offset();
    return at > 0 && text.charAt(at - 1) == 's' && at + 1 < text.length() && text.charAt(at + 1) == ' '
        && next.isSingle() && next.role() != Role.OPENS;
  }

  private boolean isOpen(QuotationMark mark) {
    for (QuotationMarks marks : QuotationMarks.values()) {
      if (openOf[marks.ordinal()] > 0 && mark.closes(marks)) {
        return true;
      }
    }
    return false;
  }

  private void open(QuotationMark mark) {
    stack.add(OpenQuotation.at(text, mark));
    if (mark.character() == '”') {
      turned(mark.offset());
    }
    openOf[mark.opened().ordinal()]++;
  }

  private void close(QuotationMark mark) {
    int at = stack.size() - 1;
    while (!mark.closes(stack.get(at).marks())) {
      fault(stack.get(at));
      at--;
    }
    OpenQuotation open = stack.get(at);
    pairs.add(new Pair(open, mark.offset() + 1));
    if (open.marks() == QuotationMarks.DOUBLE && mark.character() == '“') {
      turned(mark.offset());
    }
    shrinkStackTo(at);
  }

  private void dropSingles() {
    List<OpenQuotation> kept = stack.stream().filter(open -> !open.marks().isSingle()).toList();
    shrinkStackTo(0);
    kept.forEach(open -> {
      stack.add(open);
      openOf[open.marks().ordinal()]++;
    });
  }

  /**
   * When a speech is left open but a "term" within it goes on for long and ends the paragraph or is followed by words
   * about the speaker, it is the term whose end was forgotten.
   */
  private void mendTerms(Span paragraph, int pairsBefore) {
    if (stack.isEmpty() || pairs.size() == pairsBefore) {
      return;
    }
    OpenQuotation outer = stack.get(stack.size() - 1);
    Pair last = pairs.get(pairs.size() - 1);
    boolean ends = last.end() == paragraph.end() || text.startsWith(",", last.end())
        || ",.!?".indexOf(text.charAt(last.end() - 2)) >= 0;
    if (ends && outer.canGoOn() && outer.offset() < last.open().offset() && outer.offset() >= paragraph.start()
        && outer.marks() == last.open().marks() && !last.open().canGoOn()
        && last.end() - last.open().offset() > LONGEST_TERM) {
      pairs.set(pairs.size() - 1, new Pair(outer, last.end()));
      fault(last.open());
      shrinkStackTo(stack.size() - 1);
    }
  }

  /** A short term, and speech that names its speaker, have ended with their paragraph. */
  private void giveUpTerms(Span paragraph) {
    if (stack.isEmpty()) {
      return;
    }
    int speaker = Attribution.lastIn(text, new Span(Math.max(stack.get(0).offset(), paragraph.start()), paragraph.end()));
    for (int i = 0; i < stack.size(); i++) {
      OpenQuotation open = stack.get(i);
      boolean term = !open.canGoOn() && paragraph.end() - open.offset() < LONGEST_TERM;
      if (term || open.offset() < speaker) {
        stack.subList(i, stack.size()).forEach(this::fault);
        shrinkStackTo(i);
        return;
      }
    }
  }

  private void giveUpAll() {
    stack.forEach(this::fault);
    shrinkStackTo(0);
    silentParagraphs = 0;
  }

  private void turned(int offset) {
    faults.add(
        new QuotationFault(QuotationFault.Kind.TURNED, QuotationMarks.DOUBLE, spanOf(offset), Optional.empty()));
  }

  private void fault(OpenQuotation open) {
    if (!open.marks().isSingle()) {
      faults.add(new QuotationFault(QuotationFault.Kind.UNCLOSED, open.marks(), spanOf(open.offset()),
          MissingMark.closing(text, open)));
    }
  }

  private void shrinkStackTo(int size) {
    while (stack.size() > size) {
      openOf[stack.remove(stack.size() - 1).marks().ordinal()]--;
    }
  }

  private Quotations result() {
    pairs.sort(Comparator.comparingInt(pair -> pair.open().offset()));
    faults.sort(Comparator.comparing(QuotationFault::mark));
    List<Quotation> quotations = new ArrayList<>(pairs.size());
    List<Quotation> around = new ArrayList<>();
    for (Pair pair : pairs) {
      int start = pair.open().offset();
      while (!around.isEmpty() && around.get(around.size() - 1).span().end() <= start) {
        around.remove(around.size() - 1);
      }
      QuotationMarks marks = pair.open().marks();
      boolean same = !around.isEmpty() && around.get(around.size() - 1).marks() == marks;
      Quotation quotation =
          new Quotation(new Span(start, pair.end()), marks, around.size(), same, pair.open().repeats());
      around.add(quotation);
      quotations.add(quotation);
    }
    return new Quotations(quotations, faults);
  }

  private static QuotationMarks pairClosedBy(QuotationMark mark) {
    return mark.character() == '»' ? QuotationMarks.GUILLEMETS : mark.opened();
  }

  private static Span spanOf(int offset) {
    return new Span(offset, offset + 1);
  }
}
