package org.wiredesk.checks.facts;

import java.util.List;
import java.util.Set;
import org.wiredesk.text.Span;

/**
 * Words around a title that speak of what its holder did in office at a time that nobody tells: "the treaty signed by
 * President Ada Example". Who ever held the office may be meant by them.
 */
final class PastDeeds {

  private static final int MOST_BEFORE = 10;
  private static final int MOST_TO_BY = 4;
  /** What is done for long: who did it may be out of office by now. */
  private static final Set<String> LASTING = Set.of("signed", "cosigned", "appointed", "named", "nominated", "chosen",
      "picked", "handpicked", "selected", "introduced", "imposed", "adopted", "launched", "created", "founded",
      "established", "proposed", "concluded", "reached", "agreed", "negotiated", "brokered", "initiated",
      "started", "begun", "built", "commissioned", "pardoned", "awarded", "drafted", "approved", "ordered", "enacted",
      "promised", "dismissed", "fired", "sacked", "granted", "designed", "devised", "unveiled", "pioneered",
      "pushed", "ended", "abolished", "lifted", "vetoed", "ratified", "inherited", "drawn", "written",
      "promoted", "decorated");
  private static final Set<String> DEEDS = Set.of("treaty", "accord", "accords", "agreement", "agreements", "pact",
      "law", "laws", "decree", "doctrine", "policy", "policies", "sanctions", "reforms", "programme", "program",
      "project", "war", "ban", "deal", "memorandum", "declaration", "plan", "order");
  private static final Set<String> TIMES = Set.of("days", "times", "time", "reign", "rule", "presidency", "premiership",
      "chancellorship", "tenure", "years", "era", "term", "terms", "doctrine", "decree");
  private static final Set<String> RULE = Set.of("administration", "presidency", "premiership", "era", "legacy",
      "reign", "tenure", "rule", "years", "time", "days", "doctrine");
  private static final Set<String> RELATIVES = Set.of("which", "whom", "whose");
  private static final Set<String> RECALLING = Set.of("recalled", "recalls", "recalling", "remembered", "remembers",
      "reminded", "served", "serving");
  /** Behind "had", what makes it another tense: "had already met". */
  private static final Set<String> PLUPERFECT = Set.of("already", "earlier", "previously", "once", "never", "not",
      "also", "long", "been", "said", "met", "made", "given", "taken", "told", "gone", "come", "become", "begun",
      "held", "left", "sent", "won", "lost", "put", "set", "done", "seen", "chosen", "fought", "built", "brought",
      "spoken", "written", "shown", "led", "paid", "kept", "cut", "drawn", "broken", "sworn", "laid", "known");

  private final List<Word> words;
  /** Index of the first word of title or name. */
  private final int start;
  /** Index behind the last word of both. */
  private final int end;
  private final boolean comma;

  private PastDeeds(OfficeMention mention) {
    this.words = Words.of(mention.sentence());
    Span span = mention.span();
    this.start = indexAt(span.start());
    this.end = indexAt(span.end());
    int title = indexAt(mention.title().end());
    this.comma = title < end && words.get(title).is(",");
  }

  private int indexAt(int offset) {
    int at = 0;
    while (at < words.size() && words.get(at).span().start() < offset) {
      at++;
    }
    return at;
  }

  /**
   * Whether somebody may stand here as a holder of long ago.
   *
   * @param ofNow whether the sentence tells a day of these weeks: then what was signed or had been said is of now too
   */
  static boolean mayBeMeant(OfficeMention mention, boolean ofNow) {
    PastDeeds deeds = new PastDeeds(mention);
    return deeds.isTimed() || deeds.isAs() || deeds.isOfPerson()
        || !ofNow && (deeds.isPluperfect() || deeds.isDoneBy());
  }

  /** "in the days of President Ada Example", "whom President Ada Example chose", "President Ada Example's era". */
  private boolean isTimed() {
    int before = beforeArticle();
    boolean relative = isRelative(before) || start > 0 && words.get(start - 1).is("and") && hasRelative();
    boolean ofRule = end + 1 < words.size() && words.get(end).is("'s") && RULE.contains(words.get(end + 1).plain());
    return relative || ofRule || is(before, Set.of("of")) && is(before - 1, TIMES) || clauseHas(RECALLING);
  }

  private boolean isRelative(int at) {
    return is(at, RELATIVES) || is(at, Set.of("that")) && is(at - 1, DEEDS);
  }

  /** Before somebody named before: "that President Ada Example and President Bob Example signed". */
  private boolean hasRelative() {
    for (int i = start - 1; i >= 0 && i >= start - MOST_BEFORE && !words.get(i).is(","); i--) {
      if (isRelative(i)) {
        return true;
      }
    }
    return false;
  }

  /** "President Ada Example had opposed it". */
  private boolean isPluperfect() {
    return end + 1 < words.size() && words.get(end).is("had")
        && (words.get(end + 1).plain().endsWith("ed") || PLUPERFECT.contains(words.get(end + 1).plain()));
  }

  /** "As president of Examplia, Ada Example opposed it". */
  private boolean isAs() {
    return comma && is(beforeArticle(), Set.of("as"));
  }

  /** "Ada Example's foreign minister Bob Example", but not "the country's". */
  private boolean isOfPerson() {
    return start > 1 && words.get(start - 1).is("'s") && words.get(start - 2).capital();
  }

  /** "signed by President Ada Example and President Bob Example". */
  private boolean isDoneBy() {
    for (int i = start - 1; i > 0 && i >= start - MOST_BEFORE && !words.get(i).is(","); i--) {
      if (words.get(i).is("by") || words.get(i).is("with")) {
        for (int j = i - 1; j >= Math.max(0, i - MOST_TO_BY) && !words.get(j).mark(); j--) {
          if (LASTING.contains(words.get(j).plain())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean clauseHas(Set<String> asked) {
    for (int i = start - 1; i >= 0 && i >= start - MOST_BEFORE && !words.get(i).is(","); i--) {
      if (asked.contains(words.get(i).plain())) {
        return true;
      }
    }
    return false;
  }

  private int beforeArticle() {
    return start > 0 && words.get(start - 1).is("the") ? start - 2 : start - 1;
  }

  private boolean is(int at, Set<String> asked) {
    return at >= 0 && asked.contains(words.get(at).plain());
  }
}
