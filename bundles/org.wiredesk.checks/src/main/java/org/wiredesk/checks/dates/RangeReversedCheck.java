package org.wiredesk.checks.dates;

import java.util.List;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.mentions.TimePair;
import org.wiredesk.mentions.TimePair.Joint;
import org.wiredesk.text.Wire;

/** Finds ranges that end before they begin: "from November 5 to November 1", "between 17 and 12 May", "2014-2010". */
public final class RangeReversedCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "date-range-reversed", "Range ends before it begins", FindingKind.DATE, Severity.MAJOR,
      MqmCategory.TEXTUAL_CONVENTIONS, ItsType.INCONSISTENCY);
  private static final int WORDS_BEFORE = 10;
  /** What goes from one date to another may go back; but not what is put off. */
  private static final List<String> MOVES = List.of("mov", "reschedul", "shift", "chang", "brought", "bring", "advanc",
      "transfer", "correct", "amend", "push", "revis", "adjust", "switch", "backdat", "count", "compar", "differ");
  private static final List<String> DELAYS = List.of("postpon", "delay", "defer", "extend", "prolong");
  /** Four figures beside them may be no years; between years they compare. */
  private static final List<String> QUANTITIES = List.of("rose", "rise", "rising", "fell", "fall", "drop", "declin",
      "increas", "decreas", "grew", "grow", "cut", "slip", "climb", "gain", "reduc", "lower", "gap", "contrast",
      "back", "number", "total", "plung", "slid", "jump", "point", "soar", "shrank", "shrink");
  private static final List<String> SCORES = List.of("beat", "won", "win", "lost", "lose", "losing", "defeat", "vot",
      "scor", "victor", "edged", "by", "drew", "tied", "loss", "rout", "thrash", "trail", "led", "lead", "ahead");
  private static final List<String> NUMBERED = List.of("page", "pp", "call", "phone", "tel", "dial", "resolution",
      "flight", "room", "line", "model", "code", "act", "no");
  private static final Set<String> CLOCK_WORDS = Set.of("hours", "hrs", "gmt", "utc", "local", "est", "edt", "cet");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    Wire wire = context.wire();
    return TimePair.of(wire, context.mentions().times()).stream()
        .filter(pair -> pair.isRange(wire.text()))
        .filter(pair -> isReversed(pair, wire.text()))
        .map(pair -> finding(pair, wire.text()))
        .toList();
  }

  private static boolean isReversed(TimePair pair, String text) {
    boolean certain = YearlessOrder.isCertainlyReversed(pair, text);
    if (!certain && !YearlessOrder.isLikelyReversed(pair, text)) {
      return false;
    }
    List<String> before = Words.before(text, 0, pair.span().start(), WORDS_BEFORE);
    List<String> behind = Words.behind(text, pair.span().end(), text.length(), 2);
    if (Words.hasStem(before, DELAYS)) {
      return certain || YearlessOrder.isOfOneMonth(pair);
    }
    return !Words.hasStem(before, MOVES)
        && (pair.first().written().isPresent()
            ? !isScore(pair, text, before, behind)
            : isOfYears(pair, text, before, behind));
  }

  /** "lost 4-3 March 10", "voted 10-3 May 5". */
  private static boolean isScore(TimePair pair, String text, List<String> before, List<String> behind) {
    boolean figures = pair.jointKind() == Joint.DASH
        && pair.first().span().of(text).chars().allMatch(Character::isDigit);
    boolean dayBehind = !behind.isEmpty() && Character.isDigit(behind.get(0).charAt(0)) && behind.get(0).length() <= 2;
    return figures && (dayBehind || Words.hasStem(before, SCORES));
  }

  private static boolean isOfYears(TimePair pair, String text, List<String> before, List<String> behind) {
    boolean joined = pair.jointKind() == Joint.DASH ? standsAlone(pair, text)
        : pair.isAfter("from", text) || pair.isAfter("between", text);
    boolean years = pair.second().written().isEmpty();
    boolean number = Words.hasStem(before.subList(0, Math.min(2, before.size())), NUMBERED);
    return joined && years && !number && !Words.hasStem(before, QUANTITIES) && !Words.hasAny(behind, CLOCK_WORDS);
  }

  /** A telephone number or the number of an act has more figures and dashes beside it. */
  private static boolean standsAlone(TimePair pair, String text) {
    int start = pair.first().span().start();
    int end = pair.second().span().end();
    boolean open = start == 0 || " (\n“\"".indexOf(text.charAt(start - 1)) >= 0;
    boolean closed = end == text.length()
        || !Character.isLetterOrDigit(text.charAt(end)) && "-–/".indexOf(text.charAt(end)) < 0;
    return open && closed;
  }

  private static Finding finding(TimePair pair, String text) {
    String first = PairWording.name(pair.first(), text);
    String second = PairWording.name(pair.second(), text);
    PairWording wording = new PairWording(text, pair);
    Finding finding = Finding.of(
            INFO, pair.span(), second + " comes before " + first + ": the range ends before it begins")
        .because("The range begins with " + first + " and ends with " + second + ". Read as one that goes on into the"
            + " next year it would be longer than read the other way round.")
        .suggest(wording.swapped());
    return wording.endingNextMonth().map(finding::suggest).orElse(finding);
  }
}
