package org.wiredesk.checks.facts;

import java.util.List;
import java.util.Set;

/** Words beside a title that make it another one, or that of another time. */
final class Guards {

  private static final int WORDS_BEFORE = 6;

  /** Anywhere before the title in its clause. */
  private static final Set<String> OF_ANOTHER_TIME = Set.of("former", "formerly", "ex", "then", "late", "ousted",
      "deposed", "toppled", "overthrown", "exiled", "jailed", "fugitive", "executed", "assassinated", "slain",
      "murdered", "onetime", "erstwhile", "previous", "predecessor", "predecessors", "successor", "past", "future",
      "incoming", "outgoing", "next", "retired", "widow", "widower", "grave", "tomb", "funeral", "legacy",
      "biography", "statue", "monument", "portrait", "assassination", "murder", "death", "under", "when", "era",
      "became", "elected", "before", "since");
  /** Directly before it. */
  private static final Set<String> OF_ANOTHER_OFFICE = Set.of("vice", "deputy", "acting", "interim", "caretaker",
      "provisional", "transitional", "designate", "elect", "assistant", "shadow", "honorary", "first", "new", "old",
      "time", "self", "proclaimed", "was", "were", "would", "be", "senior", "junior", "co", "under", "last", "anti",
      "pro", "putative");
  /** A bare title behind another word may be that of any club or company; behind these it is not. */
  private static final Set<String> BEFORE_A_BARE_TITLE = Set.of("and", "or", "with", "by", "that", "to", "of", "from",
      "for", "between", "as", "while", "but", "after", "than", "against", "including", "told", "said", "says", "where",
      "because", "if", "also", "on", "in", "at", "is", "are", "will", "has", "have", "had", "met", "meets", "meet",
      "urged", "asked", "invited", "accused", "quoted", "quotes", "visiting", "current", "'s", "the", "thanked",
      "praised", "criticized", "criticised", "received", "receives", "hosted", "congratulated", "telephoned",
      "welcomed", "greeted", "blamed", "backed", "briefed", "informed", "warned", "assured", "joined");
  /** No club and no company has these: any word may stand before them, save those that tell of another standing. */
  private static final Set<List<String>> OF_STATES = Set.of(List.of("prime", "minister"), List.of("premier"),
      List.of("foreign", "minister"), List.of("foreign", "secretary"), List.of("secretary", "of", "state"),
      List.of("defence", "minister"), List.of("defense", "minister"), List.of("defense", "secretary"),
      List.of("chancellor"), List.of("pm"));
  private static final Set<String> NO_LONGER = Set.of("sacked", "fired", "dismissed", "resigned", "disgraced",
      "impeached", "suspended", "convicted", "detained", "imprisoned", "deceased", "longtime", "ailing", "accused",
      "disputed", "rival", "wartime", "postwar", "prewar", "long", "serving", "elected", "appointed", "named",
      "nominated", "party", "regional", "rebel", "departing", "departed", "embattled", "alleged", "would");
  private static final Set<String> OPENS = Set.of(",", ":", ";", "(", "\"", "“", "–", "—", "-", "”", "«", "»");
  private static final Set<String> CLOSES = Set.of(",", ".", ")", ";", ":", "!", "?", "\"", "”");
  private static final Set<String> AT_ANOTHER_TIME = Set.of("at", "until", "till", "from", "between", "during", "in",
      "when", "before", "then", "who");

  private Guards() {}

  /** @param start index of the first word of the title */
  static boolean allow(List<Word> words, int start, Titles.Title title) {
    return allow(words, start, title.bare() && !isOfState(words, start, title));
  }

  private static boolean isOfState(List<Word> words, int start, Titles.Title title) {
    Word before = start > 0 ? words.get(start - 1) : null;
    return OF_STATES.contains(title.words()) && before != null && !before.capital() && !before.mark()
        && !NO_LONGER.contains(before.plain());
  }

  /**
   * @param start index of the first word of the title
   * @param doubtful whether the title may be that of a club or company
   */
  static boolean allow(List<Word> words, int start, boolean doubtful) {
    int before = start > 1 && words.get(start - 1).is("the") ? start - 2 : start - 1;
    if (before >= 0 && OF_ANOTHER_OFFICE.contains(words.get(before).plain())) {
      return false;
    }
    for (int i = start - 1; i >= Math.max(0, start - WORDS_BEFORE) && !words.get(i).is(","); i--) {
      if (OF_ANOTHER_TIME.contains(words.get(i).plain())) {
        return false;
      }
    }
    return !doubtful || start == 0 || isOpening(words.get(start - 1));
  }

  private static boolean isOpening(Word before) {
    return before.mark() ? OPENS.contains(before.plain()) : BEFORE_A_BARE_TITLE.contains(before.plain());
  }

  /** Whether a title behind a name ends here, and nothing says that it was held at some other time. */
  static boolean endsApposition(List<Word> words, int end) {
    if (end >= words.size()) {
      return true;
    }
    boolean closed = CLOSES.contains(words.get(end).plain());
    return closed && (end + 1 >= words.size() || !AT_ANOTHER_TIME.contains(words.get(end + 1).plain()));
  }
}
