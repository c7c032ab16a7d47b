package org.wiredesk.checks.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** Finds terms whose first mention is not in the words that the desk has for it. */
public final class FirstMentionCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "term-first-mention", "First mention of a term", FindingKind.NAME, Severity.MINOR,
      MqmCategory.INCONSISTENT_WITH_TERMINOLOGY_RESOURCE, ItsType.TERMINOLOGY);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    return context.facts().terms().stream()
        .flatMap(term -> term.first().stream()
            .flatMap(first -> first(term.naming().right(), first, context).stream()))
        .toList();
  }

  private static Optional<Finding> first(List<String> names, String wording, CheckContext context) {
    return Stream.concat(names.stream(), Stream.of(wording))
        .flatMap(name -> place(name, context).stream())
        .min(Comparator.comparingInt(Span::start).thenComparing(Span::length, Comparator.reverseOrder()))
        .filter(place -> !isPartOf(wording, place, context.wire().text()))
        .map(place -> finding(withArticle(place, wording, context.wire().text()), wording, context.wire()));
  }

  /** In the body, and in the wire's own words: neither a headline nor somebody else can be told how to put it. */
  private static Optional<Span> place(String name, CheckContext context) {
    Wire wire = context.wire();
    String text = wire.text();
    int body = wire.headline().map(Span::end).orElse(0);
    for (int at = text.indexOf(name, body); at >= 0; at = text.indexOf(name, at + 1)) {
      Span span = new Span(at, at + name.length());
      boolean inDateline = wire.dateline().filter(line -> line.span().overlaps(span)).isPresent();
      if (isWhole(text, span) && !inDateline && !context.mentions().quotations().contains(span)) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  private static boolean isWhole(String text, Span span) {
    return (span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1)))
        && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())));
  }

  /** Whether the right words stand around a name, with a capital or without. */
  private static boolean isPartOf(String wording, Span name, String text) {
    int from = Math.max(0, name.start() - wording.length());
    int to = Math.min(text.length() - wording.length(), name.start());
    for (int start = from; start <= to; start++) {
      if (start + wording.length() >= name.end() && text.regionMatches(true, start, wording, 0, wording.length())) {
        return true;
      }
    }
    return false;
  }

  /** "the Islamic State" is one with "the so-called Islamic State". */
  private static Span withArticle(Span name, String wording, String text) {
    String article = "the ";
    int start = name.start() - article.length();
    return wording.startsWith(article) && start >= 0 && text.regionMatches(true, start, article, 0, article.length())
        ? new Span(start, name.end())
        : name;
  }

  private static Finding finding(Span place, String wording, Wire wire) {
    boolean opens = wire.sentences().stream().anyMatch(sentence -> sentence.span().start() == place.start());
    String right = opens ? Character.toUpperCase(wording.charAt(0)) + wording.substring(1) : wording;
    return Finding.of(INFO, place, "At its first mention: “" + wording + "”")
        .because("The desk's own words for the first mention; further on the name alone will do.")
        .suggest(right);
  }
}
