package org.wiredesk.review.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wiredesk.text.Span;

/** Looks claims up by where and in which words they stand. */
final class ClaimPlaces {

  /** Of what claim and place cover together, how much both must cover, 0 to 1. */
  private static final double LEAST_SHARE = 0.5;

  /** Of so many claims that begin before a place one may hold it. */
  private static final int NEAR = 8;

  private record Entry(Span span, Claim claim) {}

  private final TreeMap<Integer, List<Entry>> byStart = new TreeMap<>();
  private final Map<String, List<Claim>> byWords = new HashMap<>();

  ClaimPlaces(List<Claim> claims) {
    for (Claim claim : claims) {
      byWords.computeIfAbsent(claim.line(), key -> new ArrayList<>()).add(claim);
      Stream.concat(Stream.of(claim.span()), claim.others().stream()).forEach(span ->
          byStart.computeIfAbsent(span.start(), key -> new ArrayList<>()).add(new Entry(span, claim)));
    }
  }

  /** The claim with these very words, unless several have them. */
  Optional<Claim> saying(String words) {
    List<Claim> same = byWords.getOrDefault(line(words), List.of());
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** The claim at a place, also at one of its other places: that which shares most with it, else has it within. */
  Optional<Claim> at(Span place) {
    Claim best = null;
    double most = 0;
    int from = Math.max(0, place.start() - place.length());
    for (Collection<Entry> entries : byStart.subMap(from, true, place.end(), true).values()) {
      for (Entry entry : entries) {
        double share = share(entry.span(), place);
        if (share >= LEAST_SHARE && share > most) {
          best = entry.claim();
          most = share;
        }
      }
    }
    return Optional.ofNullable(best).or(() -> within(place));
  }

  /** The narrowest claim that says the words at a place among others. */
  private Optional<Claim> within(Span place) {
    return byStart.headMap(place.start(), true).descendingMap().values().stream().limit(NEAR)
        .flatMap(List::stream).filter(entry -> entry.span().contains(place))
        .min(Comparator.comparingInt(entry -> entry.span().length())).map(Entry::claim);
  }

  private static double share(Span one, Span other) {
    int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int either = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
    return both <= 0 ? 0 : (double) both / either;
  }

  /** However the lines are wrapped. */
  static String line(String words) {
    return String.join(" ", words.strip().split("\\s+"));
  }
}
