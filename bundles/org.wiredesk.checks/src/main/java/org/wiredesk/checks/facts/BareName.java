package org.wiredesk.checks.facts;

import java.util.List;
import java.util.Set;
import org.wiredesk.text.Span;

/** A word that may be somebody's last name, seen with the words around it. */
record BareName(List<Word> words, int at) {

  /** Words that say nothing of the person behind them. */
  private static final Set<String> BEFORE = Set.of("with", "by", "of", "to", "from", "that", "and", "or", "for",
      "between", "against", "as", "than", "on", "when", "while", "if", "but", "said", "says", "told", "because",
      "after", "before", "where", "whether", "which", "at", "in", "about", "without", "what", "how", "since", "until",
      "also", "met", "meets", "meet");
  /** Words of time that open a sentence or a clause: "Later Poroshenko said", "On Monday Merkel met". */
  private static final Set<String> TIMES = Set.of("later", "earlier", "soon", "then", "today", "yesterday", "tomorrow",
      "recently", "previously", "now", "once", "again", "meanwhile", "thus", "however", "ago", "day", "week", "month",
      "year", "morning", "afternoon", "evening", "night", "time");
  /** Words behind a name that is somebody's; behind others it may be an airfield's or a government's. */
  private static final Set<String> BEHIND = Set.of("'s", "and", "or", "to", "on", "in", "at", "for", "with", "after",
      "before", "during", "is", "was", "has", "had", "will", "would", "can", "could", "may", "must", "should", "does",
      "did", "said", "says", "told", "met", "meets", "made", "took", "gave", "went", "left", "also", "who", "that",
      "as", "himself", "herself", "by", "about", "if", "when", "while", "because", "not", "won", "lost", "spoke",
      "held");
  private static final Set<String> NAMING = Set.of("named", "called", "nicknamed", "dubbed");
  private static final Set<String> APPOSITION = Set.of("the", "a", "an", "then", "former", "his", "her", "its",
      "their");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> WEEKDAYS = Set.of(
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  Span span() {
    return words.get(at).span();
  }

  /** Whether a first name, an office or anything that may be one stands beside it. */
  boolean mayBeIntroduced() {
    return hasTitleBehind() || isPartOfName() || !isBehindPlainWord();
  }

  /** Whether it stands like somebody's name, and not like that of a thing called after them. */
  boolean isPerson() {
    if (isBehindArticle()) {
      return false;
    }
    if (at + 1 == words.size()) {
      return true;
    }
    Word next = words.get(at + 1);
    return next.mark() && !next.is("-") || BEHIND.contains(next.plain()) || next.plain().endsWith("ed");
  }

  private boolean isBehindPlainWord() {
    if (at == 0 || isBehindArticle()) {
      return true;
    }
    Word before = words.get(at - 1);
    return before.mark() && !before.is("-") || BEFORE.contains(before.plain()) || TIMES.contains(before.plain())
        || WEEKDAYS.contains(before.plain())
        || !before.capital() && before.plain().endsWith("ed") && !NAMING.contains(before.plain());
  }

  /** "the Merkel government". */
  private boolean isBehindArticle() {
    return at > 0 && ARTICLES.contains(words.get(at - 1).plain());
  }

  private boolean isPartOfName() {
    return at + 1 < words.size() && words.get(at + 1).capital() && !WEEKDAYS.contains(words.get(at + 1).plain());
  }

  /** "Obama, the president of the United States", or anything that opens like it. */
  private boolean hasTitleBehind() {
    if (at + 2 >= words.size()) {
      return false;
    }
    Word next = words.get(at + 2);
    return words.get(at + 1).is("(")
        || words.get(at + 1).is(",") && (next.capital() || APPOSITION.contains(next.plain()));
  }
}
