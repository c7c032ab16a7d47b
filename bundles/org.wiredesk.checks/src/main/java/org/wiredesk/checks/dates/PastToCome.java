package org.wiredesk.checks.dates;

import org.wiredesk.mentions.clauses.Attachment;
import org.wiredesk.mentions.clauses.EventNouns;
import org.wiredesk.mentions.clauses.Governor;
import org.wiredesk.mentions.clauses.VerbGroup.Form;
import org.wiredesk.mentions.clauses.VerbSet;
import org.wiredesk.text.Wire;

/** When a verb in the past with a time of the future is a contradiction. */
final class PastToCome {

  /** In the past they say nothing of when it is to be: "was scheduled for 3 May". */
  private static final VerbSet PLANNING = VerbSet.of("""
      schedule plan expect slate bill fix tip book postpone delay reschedule move shift project forecast predict
      estimate hope intend want need aim prepare adjourn extend defer time earmark reserve date mature expire bear
      bring award fear worry nominate""");
  /** Behind them "on" can tell what they are about: "agreed on 3 May". */
  private static final VerbSet ABOUT = VerbSet.of("agree decide settle");
  /** Their objects lie later: "ordered a strike on 3 May", "declared 3 May a holiday". */
  private static final VerbSet DECIDING = VerbSet.of("""
      order propose promise pledge vow threaten cancel declare name designate choose pick mark put set""");
  /** What they do to an event tells nothing of when the event is: "confirmed a visit on 3 May". */
  private static final VerbSet ARRANGING = VerbSet.of("""
      say tell state warn note stress declare explain recall insist claim indicate reveal disclose hint suggest
      announce confirm approve back arrange organize organise invite summon seek request receive get buy sell
      call qualify register campaign ban allow permit support oppose reject accept welcome discuss consider mention
      include offer draw face await advertise report authorise authorize endorse demand urge ask appoint name add""");
  private static final VerbSet ENACTING = VerbSet.of("pass adopt enact ratify sign approve introduce impose conclude");
  /** "The deadline was 3 May." */
  private static final VerbSet BE = VerbSet.of("be");
  /** "He said the talks began on 3 May": behind a verb of saying the past stands for the timetable's present. */
  private static final VerbSet TIMETABLE = VerbSet.of("""
      be start begin end expire open close leave fall resume run last arrive return meet play travel visit hold
      depart fly take retire resign step move""");

  private final Wire wire;
  private final Background background;

  PastToCome(Wire wire, Background background) {
    this.wire = wire;
    this.background = background;
  }

  boolean isCertain(TenseContradiction it, TimedSentence sentence) {
    return belongs(it.governor(), it) && !isPlan(it) && !isOldAct(it) && !isTimetable(it.governor()) && !isHeadline(it)
        && (it.time().written().isEmpty() || it.time().yearIsWritten() || !background.contains(it.time(), sentence));
  }

  /** Whether the time is the verb's, or that of a noun that happened before: "after the vote on 3 May". */
  private static boolean belongs(Governor governor, TenseContradiction it) {
    if (governor.noun().filter(EventNouns::isUnplanned).isPresent()) {
      return governor.attachment() != Attachment.BEFORE;
    }
    boolean arranged = isBehind(it) && governor.noun().isPresent() && governor.verb().isFormOf(ARRANGING);
    return governor.attachment() == Attachment.WHEN && !arranged || governor.attachment() == Attachment.AFTER;
  }

  /** "rejected the law passed on 3 March": it may have been in force for most of a year. */
  private static boolean isOldAct(TenseContradiction it) {
    return it.governor().verb().form() == Form.PARTICIPLE && it.governor().verb().isFormOf(ENACTING)
        && !it.time().yearIsWritten();
  }

  private static boolean isBehind(TenseContradiction it) {
    return it.governor().verb().span().start() < it.time().span().start();
  }

  private static boolean isPlan(TenseContradiction it) {
    Governor governor = it.governor();
    boolean object = !governor.direct() || governor.preposition().isEmpty();
    boolean is = governor.verb().isFormOf(BE) && governor.preposition().isEmpty();
    boolean since = governor.preposition().filter("since"::equals).isPresent() && !it.time().yearIsWritten();
    return is || since || governor.preposition().filter("for"::equals).isPresent() || governor.verb().isFormOf(PLANNING)
        || isBehind(it) && (governor.verb().isFormOf(ABOUT) || object && governor.verb().isFormOf(DECIDING));
  }

  private boolean isTimetable(Governor governor) {
    boolean progressive = governor.verb().head().endsWith("ing") && governor.verb().form() == Form.FINITE;
    boolean simple = governor.verb().span().of(wire.text()).indexOf(' ') < 0;
    return governor.verb().isFormOf(TIMETABLE) && (progressive || governor.reported() && simple);
  }

  /** Headlines leave auxiliaries out: "Polls held on 3 May". */
  private boolean isHeadline(TenseContradiction it) {
    return wire.headline().filter(headline -> headline.contains(it.time().span())).isPresent();
  }
}
