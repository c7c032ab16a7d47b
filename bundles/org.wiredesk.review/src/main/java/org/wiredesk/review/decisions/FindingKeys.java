package org.wiredesk.review.decisions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.FindingKey;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** Makes the keys by which the findings in a wire are known again. */
public final class FindingKeys {

  /** In code units to either side of the words: a text without sentences is to be no sentence. */
  private static final int REACH = 1_000;

  private final Wire wire;

  /** @param wire in whose text the findings' spans count */
  public FindingKeys(Wire wire) {
    this.wire = wire;
  }

  /**
   * The key of a finding. Words that run over several sentences have all of those for their sentence; words in none,
   * as in the dateline, only themselves.
   *
   * @throws IndexOutOfBoundsException if the finding is of another, longer text
   */
  public FindingKey of(Finding finding) {
    List<String> related =
        finding.related().stream().map(place -> plain(place.span())).toList();
    return new FindingKey(
        finding.check().id(), plain(finding.span()), plain(surroundings(finding.span())), related);
  }

  /** The keys of several; what is told twice stands once. */
  public Map<Finding, FindingKey> of(Collection<Finding> findings) {
    Map<Finding, FindingKey> keys = new LinkedHashMap<>();
    findings.forEach(finding -> keys.put(finding, of(finding)));
    return keys;
  }

  /** From the first sentence that the words stand in to the last; of one that has no end only what is near. */
  Span surroundings(Span words) {
    List<Sentence> sentences = wire.sentences();
    int first = firstEndingAt(words.isEmpty() ? words.start() : words.start() + 1);
    int start = words.start();
    int end = words.end();
    for (int i = first; i < sentences.size() && isIn(sentences.get(i).span(), words); i++) {
      start = Math.min(start, sentences.get(i).span().start());
      end = Math.max(end, sentences.get(i).span().end());
    }
    return new Span(Math.max(start, words.start() - REACH), Math.min(end, words.end() + REACH));
  }

  /** A place between two characters is in a sentence at both of its ends. */
  private static boolean isIn(Span sentence, Span words) {
    return words.isEmpty() ? sentence.touches(words.start()) : sentence.overlaps(words);
  }

  /** Index of the first sentence that ends there or later. */
  private int firstEndingAt(int offset) {
    int low = 0;
    int high = wire.sentences().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (wire.sentences().get(middle).span().end() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private String plain(Span span) {
    return PlainText.of(span.of(wire.text()));
  }
}
