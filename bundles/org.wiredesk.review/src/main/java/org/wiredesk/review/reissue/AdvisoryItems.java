package org.wiredesk.review.reissue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiredesk.review.anchors.TextWords;

/** Puts changes into the words of an advisory line, the same change in several places told once. */
final class AdvisoryItems {

  private static final int LONGEST_QUOTED = 40;

  /** A change in words but for its place; equal ones are told together. */
  private record Said(String verb, String object, boolean placed) {}

  private static final Set<String> PERIODS = Set.of(
      "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days",
      "week", "weeks", "month", "months", "year", "years");

  private final Comparison comparison;
  private final ReissueKind kind;

  /** The longest form in which a changed name is told, by what changed in it. */
  private final Map<String, Change> names = new HashMap<>();

  private AdvisoryItems(Comparison comparison, ReissueKind kind) {
    this.comparison = comparison;
    this.kind = kind;
  }

  /** In the order of their first places in the list. */
  static List<AdvisoryItem> of(List<Change> changes, Comparison comparison, ReissueKind kind) {
    AdvisoryItems items = new AdvisoryItems(comparison, kind);
    changes.stream().filter(AdvisoryItems::isOfName).forEach(change ->
        items.names.merge(items.changed(change), change, AdvisoryItems::longer));
    Map<Said, List<Part>> places = new LinkedHashMap<>();
    changes.forEach(change ->
        places.computeIfAbsent(items.said(change), any -> new ArrayList<>()).add(change.part()));
    return places.entrySet().stream()
        .map(entry -> new AdvisoryItem(
            entry.getKey().verb(), entry.getKey().object(), entry.getValue(), entry.getKey().placed()))
        .toList();
  }

  private static boolean isOfName(Change change) {
    return change.kind() == ChangeKind.NAME || change.kind() == ChangeKind.NAME_SPELLING;
  }

  private String changed(Change change) {
    return Spelling.base(change.before().of(comparison.before().text())) + "\n"
        + Spelling.base(change.after().of(comparison.after().text()));
  }

  private static Change longer(Change one, Change other) {
    return other.now().length() > one.now().length() ? other : one;
  }

  /** "Dmitri Ivanov" also where only "Dmitri" stands. */
  private Change inFull(Change change) {
    return isOfName(change) ? names.get(changed(change)) : change;
  }

  private Said said(Change change) {
    return switch (change.kind()) {
      case PARAGRAPH_ADDED -> added(change, "details");
      case TEXT_ADDED -> added(change, kind == ReissueKind.UPDATE ? "details" : "dropped words");
      case PARAGRAPH_REMOVED -> new Said(
          "removes", "paragraph " + change.part().number() + " of earlier version", false);
      case TEXT_REMOVED -> new Said("removes", "passage", true);
      case DATELINE -> new Said(correcting(), "dateline", false);
      case NAME_SPELLING -> new Said(correcting(), "spelling of " + inFull(change).now(), true);
      case SPELLING -> new Said(correcting(), "spelling", true);
      case STYLE -> new Said(correcting(), "wording", true);
      case PUNCTUATION -> new Said(correcting(), "punctuation", true);
      case PARAGRAPH_MOVED -> new Said(correcting(), "order of paragraphs", false);
      case PARAGRAPH_BREAK -> new Said(correcting(), "paragraph break", true);
      case QUOTATION -> new Said(correcting(), "quotation", true);
      default -> replaced(change);
    };
  }

  private String correcting() {
    return switch (kind) {
      case REFILE -> "refiles to correct";
      case UPDATE -> "updates";
      default -> "corrects";
    };
  }

  private Said added(Change change, String what) {
    String text = change.after().of(comparison.after().text());
    boolean quotes = change.kind() == ChangeKind.PARAGRAPH_ADDED && (text.indexOf('“') >= 0 || text.indexOf('"') >= 0);
    return new Said("adds", quotes ? "quotation" : what, true);
  }

  private Said replaced(Change change) {
    boolean words = change.kind() == ChangeKind.WORDS || change.kind() == ChangeKind.MEANING;
    String was = words ? quoted(change.was()) : inFull(change).was();
    String now = words ? quoted(change.now()) : inFull(change).now();
    if (was.isEmpty() && now.isEmpty()) {
      return new Said(correcting(), object(change), true);
    }
    if (was.isEmpty()) {
      return new Said("adds", now, true);
    }
    if (now.isEmpty()) {
      return new Said("removes", was, true);
    }
    String to = object(change) + " to " + now;
    return new Said(correcting(), kind == ReissueKind.UPDATE ? to : to + ", not " + was + ",", true);
  }

  private static String quoted(String words) {
    return words.isEmpty() || words.length() > LONGEST_QUOTED ? "" : "“" + words + "”";
  }

  private String object(Change change) {
    return switch (change.kind()) {
      case FIGURE -> isPeriod(change.now()) ? "period" : FigureObject.of(comparison.after().text(), change.after());
      case DATE, WEEKDAY -> dateObject(change);
      case NAME -> "name";
      default -> "wording";
    };
  }

  private static boolean isPeriod(String figure) {
    return PERIODS.contains(figure.substring(figure.lastIndexOf(' ') + 1));
  }

  private static String dateObject(Change change) {
    boolean clock = change.now().indexOf(':') > 0 || change.now().endsWith("m.");
    boolean weekday = TextWords.of(change.was() + " " + change.now()).stream().anyMatch(Sort::isWeekday)
        && change.now().chars().noneMatch(Character::isDigit);
    return clock ? "time" : weekday ? "day" : "date";
  }
}
