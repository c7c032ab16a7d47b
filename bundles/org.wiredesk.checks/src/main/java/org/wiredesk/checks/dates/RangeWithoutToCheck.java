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

/** Finds "from ... and ..." where only "from ... to ..." makes sense: "postponed from May 3 and June 12". */
public final class RangeWithoutToCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "date-range-without-to", "“From … and …” where “to” is expected", FindingKind.DATE, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.MISTRANSLATION);
  private static final int WORDS_BEFORE = 8;
  /** What goes from one day to another, or lasts. */
  private static final List<String> GOES = List.of("postpon", "move", "moving", "reschedul", "shift", "transfer",
      "delay", "deferr", "extend", "extension", "prolong", "suspen");
  private static final Set<String> LASTS = Set.of("last", "lasts", "lasted", "run", "runs", "ran", "held", "hold",
      "place", "valid", "closed", "visit", "visits", "visiting", "vacation", "holiday", "holidays", "stay", "stays",
      "stayed", "period", "ban", "banned", "ceasefire", "truce", "tour", "works", "working", "open", "operates",
      "scheduled", "festival", "conference", "summit", "session");
  /** What is of several days: "letters from May 3 and June 12". */
  private static final List<String> OF_SEVERAL_DAYS = List.of("letter", "document", "decree", "order", "resolution",
      "report", "data", "footage", "photo", "picture", "image", "record", "minute", "article", "statement", "email",
      "note", "law", "entry", "entries", "video", "tape", "figure", "survey", "poll", "protocol", "message", "quot",
      "result", "agreement", "ruling", "decision", "meeting", "talk", "attack", "victim", "post", "tweet", "edition",
      "issue", "excerpt", "sample", "test", "satellite", "telegram", "memo", "transcript", "ticket", "shot", "clip",
      "debri", "game", "match", "lesson");
  /** Words behind which the second day is not what the first goes to: "from May 3 and until June 12". */
  private static final Set<String> OTHER_STARTS = Set.of("onward", "onwards", "on");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    Wire wire = context.wire();
    return TimePair.of(wire, context.mentions().times()).stream()
        .filter(pair -> isMeant(pair, wire.text()))
        .map(pair -> finding(pair, wire.text()))
        .toList();
  }

  private static boolean isMeant(TimePair pair, String text) {
    boolean days = pair.first().written().isPresent() && pair.second().written().isPresent();
    if (!days || pair.jointKind() != Joint.AND || !pair.isAfter("from", text)) {
      return false;
    }
    List<String> before = Words.before(text, 0, pair.span().start(), WORDS_BEFORE);
    boolean onwards = Words.hasAny(Words.behind(text, pair.span().end(), text.length(), 1), OTHER_STARTS);
    boolean named = before.stream().limit(2).filter(word -> !Words.hasStem(List.of(word), GOES))
        .anyMatch(word -> Words.hasStem(List.of(word), OF_SEVERAL_DAYS));
    return !onwards && !named
        && (Words.hasStem(before, GOES) || Words.hasAny(before, LASTS)
            || YearlessOrder.isLikelyReversed(pair, text));
  }

  private static Finding finding(TimePair pair, String text) {
    String first = PairWording.name(pair.first(), text);
    String second = PairWording.name(pair.second(), text);
    PairWording wording = new PairWording(text, pair);
    Finding finding = Finding.of(
            INFO, pair.span(), "“from " + first + "” has no “to”: it is followed by “and " + second + "”")
        .because("What goes or lasts from one day needs the other day with “to”; “from … and …” is what is left when a"
            + " translation engine loses that word.")
        .suggest(wording.joinedBy("to"));
    boolean ordered = !YearlessOrder.isLikelyReversed(pair, text);
    return ordered ? finding.suggest(wording.after("between")) : finding.suggest(wording.after("on"));
  }
}
