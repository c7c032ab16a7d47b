package org.wiredesk.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.text.Span;

/**
 * What earlier providers have said, so that a later one need not repeat it. A later finding is a repetition when an
 * earlier one means the same and the words of one lie wholly in those of the other; where they merely overlap both
 * stand. Two findings mean the same when they are of one kind, a wrongly spelt name and a spelling mistake included.
 */
final class Settled {

  static final Settled NOTHING = new Settled(List.of());

  private final Map<FindingKind, Places> byMeaning = new EnumMap<>(FindingKind.class);

  Settled(List<Finding> findings) {
    for (FindingKind meaning : FindingKind.values()) {
      List<Span> spans =
          findings.stream().filter(f -> meaning(f) == meaning).map(Finding::span).sorted().toList();
      if (!spans.isEmpty()) {
        byMeaning.put(meaning, new Places(spans));
      }
    }
  }

  boolean says(Finding finding) {
    Places places = byMeaning.get(meaning(finding));
    return places != null && places.haveOneAroundOrWithin(finding.span());
  }

  private static FindingKind meaning(Finding finding) {
    FindingKind kind = finding.check().kind();
    return kind == FindingKind.NAME ? FindingKind.SPELLING : kind;
  }

  /** Spans sorted by start, asked in logarithmic time. */
  private static final class Places {

    private final int[] starts;
    /** The furthest end of all spans up to this one. */
    private final int[] furthestEnd;
    /** The nearest end of all spans from this one on. */
    private final int[] nearestEnd;

    Places(List<Span> sorted) {
      int n = sorted.size();
      starts = sorted.stream().mapToInt(Span::start).toArray();
      furthestEnd = sorted.stream().mapToInt(Span::end).toArray();
      nearestEnd = furthestEnd.clone();
      for (int i = 1; i < n; i++) {
        furthestEnd[i] = Math.max(furthestEnd[i], furthestEnd[i - 1]);
        nearestEnd[n - 1 - i] = Math.min(nearestEnd[n - 1 - i], nearestEnd[n - i]);
      }
    }

    boolean haveOneAroundOrWithin(Span span) {
      int startsBefore = countOfStartsBelow(span.start());
      int startsUpTo = countOfStartsBelow(span.start() + 1);
      return (startsUpTo > 0 && furthestEnd[startsUpTo - 1] >= span.end())
          || (startsBefore < starts.length && nearestEnd[startsBefore] <= span.end());
    }

    private int countOfStartsBelow(int offset) {
      int low = 0;
      int high = starts.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (starts[middle] < offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
