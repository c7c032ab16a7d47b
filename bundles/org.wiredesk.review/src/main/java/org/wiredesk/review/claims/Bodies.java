package org.wiredesk.review.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wiredesk.text.CalendarWords;
import org.wiredesk.text.Span;

/** The bodies that a wire names: ministries, parties, companies; each once, by the words of its name. */
final class Bodies {

  private static final int LONGEST = 14;
  private static final String WHY = "A body: is this its name in English, in full at its first mention?";

  private record Body(SentenceWords words, Span span, int wordCount, boolean abbreviated) {}

  private final String text;
  private final Map<String, Body> first = new LinkedHashMap<>();
  private final Map<String, List<Span>> others = new LinkedHashMap<>();

  Bodies(String text) {
    this.text = text;
  }

  /** Whether a name says itself that it is a body's. */
  static boolean isOne(SentenceWords words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isOneOf(i, OfficeWords.BODIES)) {
        return true;
      }
    }
    return false;
  }

  void add(SentenceWords words, int from, int to) {
    int end = whole(words, from, to);
    List<String> name = words.words(from, end);
    String key = String.join(" ", name).toLowerCase(Locale.ROOT);
    if (OfficeWords.EVERYDAY.contains(key) || isPlainOfCountry(name)) {
      return;
    }
    boolean abbreviated = words.is(end, "(") && words.isCapital(end + 1) && words.is(end + 2, ")");
    Span span = words.span(from, abbreviated ? end + 3 : end);
    if (first.putIfAbsent(key, new Body(words, span, name.size(), abbreviated)) != null) {
      others.computeIfAbsent(key, it -> new ArrayList<>()).add(span);
    }
  }

  /** "Russian Foreign Ministry", "French Parliament". */
  private static boolean isPlainOfCountry(List<String> name) {
    List<String> rest = name.stream()
        .filter(word -> !PlaceWords.contains(word) && !OfficeWords.BESIDE.contains(word)).toList();
    return OfficeWords.EVERYDAY.contains(String.join(" ", rest)) || rest.isEmpty();
  }

  /** With what follows "of" and "for": "Organization for Security and Co-operation in Europe". */
  private static int whole(SentenceWords words, int from, int to) {
    int end = to;
    while (end - from < LONGEST) {
      int next = end;
      while (words.is(next, "of") || words.is(next, "for") || words.is(next, "the") || words.is(next, "on")
          || end > to && (words.is(next, "and") || words.is(next, "in"))) {
        next++;
      }
      if (next == end && end > to && words.isJoined(end)) {
        next++;
      }
      boolean goesOn = (next > end || end > to) && words.isCapital(next) && !isOther(words, next);
      if (!goesOn) {
        return end;
      }
      end = next + 1;
    }
    return end;
  }

  /** A day, or somebody's office: "the Ministry of Health on Wednesday", "the party of Foreign Minister". */
  private static boolean isOther(SentenceWords words, int at) {
    String word = words.word(at);
    return CalendarWords.weekday(word).isPresent() || CalendarWords.month(word).isPresent()
        || words.isOneOf(at, OfficeWords.TITLES)
        || words.isOneOf(at, OfficeWords.MODIFIERS) && words.isOneOf(at + 1, OfficeWords.TITLES);
  }

  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    first.forEach((key, body) -> claims.add(Claim.of(ClaimKind.ORGANISATION, body.span(), body.words().sentence(), text,
        body.abbreviated() ? 60 : body.wordCount() >= 3 ? 50 : 40, WHY).with(others.getOrDefault(key, List.of()))));
    return claims;
  }
}
