package org.wiredesk.engine.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/**
 * The sentences of a wire by how much is wrong with them: "read these first".
 *
 * <p>The score of a sentence is the sum over its faults of what their severity counts in MQM 2.0: neutral 0, minor 1,
 * major 5, critical 25. Findings about exactly the same words are one fault, as grave as the gravest of them: that two
 * checks speak does not make the words worse. A finding belongs to the sentence in which it begins. A long sentence
 * gets no discount: what takes longer to put right is read first. Of equal sentences the earlier one comes first; those
 * with a score of 0 are not ranked.
 */
public final class ReadingOrder {

  private static final Comparator<RatedSentence> WORST_FIRST =
      Comparator.comparingInt(RatedSentence::score).reversed().thenComparingInt(RatedSentence::index);

  public static final ReadingOrder EMPTY = new ReadingOrder(List.of());

  private final List<RatedSentence> worstFirst;
  private final List<RatedSentence> inText;

  private ReadingOrder(List<RatedSentence> unranked) {
    List<RatedSentence> sorted = unranked.stream().sorted(WORST_FIRST).toList();
    List<RatedSentence> ranked = new ArrayList<>(sorted.size());
    for (RatedSentence one : sorted) {
      ranked.add(new RatedSentence(one.index(), one.span(), one.findings(), one.score(), ranked.size() + 1));
    }
    this.worstFirst = List.copyOf(ranked);
    this.inText = ranked.stream().sorted(Comparator.comparingInt(RatedSentence::index)).toList();
  }

  /** Spans count in the text of the report's wire. */
  public static ReadingOrder of(CheckReport report) {
    return of(report.wire().sentences().stream().map(Sentence::span).toList(), report.findings());
  }

  /**
   * @param sentences in the order of the text
   * @param findings in the order of the text, counted in the same text
   */
  public static ReadingOrder of(List<Span> sentences, List<Finding> findings) {
    List<RatedSentence> rated = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i);
      int limit = i + 1 < sentences.size() ? sentences.get(i + 1).start() : Integer.MAX_VALUE;
      Tally tally = new Tally();
      for (; next < findings.size() && findings.get(next).span().start() < limit; next++) {
        if (span.touches(findings.get(next).span().start())) {
          tally.add(findings.get(next));
        }
      }
      if (tally.score() > 0) {
        rated.add(new RatedSentence(i, span, tally.findings, tally.score(), 0));
      }
    }
    return new ReadingOrder(rated);
  }

  public List<RatedSentence> worstFirst() {
    return worstFirst;
  }

  /** The same sentences in the order of the text. */
  public List<RatedSentence> inText() {
    return inText;
  }

  public int size() {
    return worstFirst.size();
  }

  /** The ranked sentence that an offset lies in or touches. */
  public Optional<RatedSentence> at(int offset) {
    int low = 0;
    int high = inText.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inText.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(inText.get(low - 1)).filter(one -> one.span().touches(offset));
  }

  /**
   * The sentence to read after the one that an offset lies in: the next in rank; after the last one, and from elsewhere,
   * the worst.
   */
  public Optional<RatedSentence> after(int offset) {
    if (worstFirst.isEmpty()) {
      return Optional.empty();
    }
    int rank = at(offset).map(RatedSentence::rank).orElse(0);
    return Optional.of(worstFirst.get(rank % worstFirst.size()));
  }

  /** Adds up the faults of one sentence, which come in the order of the text: those of the same words together. */
  private static final class Tally {

    private int findings;
    private int settled;
    private Span words = new Span(0, 0);
    /** What the fault of these words counts so far. */
    private int gravest;

    void add(Finding finding) {
      findings++;
      int penalty = Penalty.of(finding.check().severity());
      if (findings > 1 && finding.span().equals(words)) {
        gravest = Math.max(gravest, penalty);
      } else {
        settled += gravest;
        gravest = penalty;
        words = finding.span();
      }
    }

    int score() {
      return settled + gravest;
    }
  }
}
