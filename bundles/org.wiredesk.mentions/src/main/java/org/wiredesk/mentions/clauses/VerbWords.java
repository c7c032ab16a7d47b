package org.wiredesk.mentions.clauses;

import java.util.Set;

/** Classes of English verbs and the words that look like verbs. */
final class VerbWords {

  static final VerbSet SAYING = VerbSet.of("""
      say tell add announce report state claim warn note stress declare explain recall believe think emphasize
      emphasise confirm deny insist reply answer acknowledge admit argue comment hope expect fear predict promise
      pledge vow hint suggest indicate reveal disclose inform assure remind know learn understand mean show feel see
      estimate conclude decide agree propose demand recommend guess suspect forecast notify urge quote write""");
  /** What one tells somebody stands behind the one it is told. */
  static final VerbSet TELLING =
      VerbSet.of("tell inform assure remind notify quote urge warn");
  /** Their past forms are hardly ever participles that describe a noun. */
  static final Set<String> SURELY_FINITE = Set.of("said", "told", "added", "says");
  /** They tell in the present what a timetable has for the future. */
  static final VerbSet TIMETABLE = VerbSet.of("""
      meet begin start open close end expire arrive leave return resume visit travel depart hold host convene play
      face take run fall come go enter become mark celebrate vote rule decide elect launch finish conclude gather
      speak address attend join head fly land appear release publish sign welcome receive consider debate compete
      fight turn retire resign step mature unveil stage reopen kick hear continue last await commemorate observe""");
  /** What stands in their infinitive lies ahead. */
  static final VerbSet WANTING = VerbSet.of("""
      plan intend hope want expect aim seek propose mean agree vow promise pledge prepare""");
  /** With "is" before them: what stands in their infinitive, or behind "for", lies ahead. */
  static final Set<String> PLANNED = Set.of("scheduled", "due", "expected", "slated", "planned");
  static final Set<String> PLANNED_FOR = Set.of("scheduled", "due", "slated", "planned", "set", "fixed", "billed");
  /** The same, but only before an infinitive. */
  static final Set<String> PLANNED_TO = Words.of("""
      set supposed poised likely bound sure certain ready going about to""");

  /** Words in -ed and past forms that are mostly something else. */
  static final Set<String> NO_PASTS = Words.of("""
      united hundred need indeed speed red bed feed seed weed breed wed limited so-called unprecedented aged armed
      sacred naked wicked hatred exceed proceed succeed embed greed steed bleed creed alleged rugged reed airspeed
      forecast spring set-up cost bid bit wound ground rose saw shed cast broadcast spread split burst thrust let
      bet cut come run become overcome hurt upset put set fed quit unarmed unmanned""");
  /** Nouns in -ing. */
  static final Set<String> NOUNS_IN_ING = Words.of("""
      meeting building morning evening spring king ring thing nothing something anything everything killing bombing
      shooting hearing ruling opening warning training fighting voting polling spending banking housing funding
      trading feeling understanding wedding landing sitting briefing gathering wing string beginning during following
      according including regarding concerning being sibling offering filing listing rating outing crossing sentencing
      testing boxing cycling swimming skiing racing sailing rowing shelling bring sing painting reading standing
      planning pending stabbing hijacking kidnapping uprising filming signing closing exciting outstanding interesting
      leading ongoing upcoming coming missing""");
  /** Nouns that stand behind "to" without an article. */
  static final Set<String> NOUNS_BEHIND_TO = Words.of("""
      power war court jail prison hospital date school work office trial victory death life parliament people men
      women children peace him them me us it her you midnight noon third second first fourth safety freedom church sea
      land town bed justice government media police""");
  /** Before "will" they make it a noun. */
  static final Set<String> BEFORE_NOUN_WILL = Words.of("""
      the a his her their its our my your political free good ill strong popular no s of living own common national""");

  private VerbWords() {}
}
