package org.wiredesk.mentions.clauses;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The irregular verbs of English that news uses. */
final class IrregularVerbs {

  /** Base, past tense and past participle; verbs that have but one form for the last two name it once. */
  private static final String FORMS = """
      arise arose arisen, awake awoke awoken, bear bore born, beat beat beaten, become became become,
      begin began begun, bend bent, bet bet, bid bid, bind bound, bite bit bitten, bleed bled, blow blew blown,
      break broke broken, breed bred, bring brought, broadcast broadcast, build built, burn burnt, burst burst,
      buy bought, cast cast, catch caught, choose chose chosen, cling clung, come came come, cost cost, creep crept,
      cut cut, deal dealt, dig dug, do did done, draw drew drawn, drink drank drunk, drive drove driven,
      eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fly flew flown,
      forbid forbade forbidden, forecast forecast, foresee foresaw foreseen, forget forgot forgotten,
      forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given, go went gone, grow grew grown,
      hang hung, have had, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept, kneel knelt,
      know knew known, lay laid, lead led, leap leapt, learn learnt, leave left, lend lent, let let, lie lay lain,
      light lit, lose lost, make made, mean meant, meet met, mislead misled, mistake mistook mistaken,
      outdo outdid outdone, overcome overcame overcome, oversee oversaw overseen, overtake overtook overtaken,
      overthrow overthrew overthrown, pay paid, put put, quit quit, read read, rebuild rebuilt, repay repaid,
      ride rode ridden, ring rang rung, rise rose risen, run ran run, say said, see saw seen, seek sought, sell sold,
      send sent, set set, shake shook shaken, shed shed, shine shone, shoot shot, show showed shown,
      shrink shrank shrunk, shut shut, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid,
      speak spoke spoken, speed sped, spell spelt, spend spent, split split, spread spread, spring sprang sprung,
      stand stood, steal stole stolen, stick stuck, strike struck, strive strove striven, swear swore sworn,
      sweep swept, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told,
      think thought, throw threw thrown, thrust thrust, undergo underwent undergone, understand understood,
      undertake undertook undertaken, uphold upheld, upset upset, wake woke woken, wear wore worn, weep wept,
      win won, wind wound, withdraw withdrew withdrawn, withhold withheld, withstand withstood, write wrote written,
      outgrow outgrew outgrown, override overrode overridden, retake retook retaken, undo undid undone,
      be was been, swell swelled swollen, prove proved proven, sew sewed sewn""";

  private static final Map<String, String> BASES = new HashMap<>();
  private static final Set<String> PASTS = new HashSet<>();
  private static final Set<String> PARTICIPLES = new HashSet<>();

  static {
    for (String verb : FORMS.replace('\n', ' ').split(",\\s*")) {
      String[] forms = verb.strip().split(" ");
      PASTS.add(forms[1]);
      PARTICIPLES.add(forms[forms.length - 1]);
      for (String form : forms) {
        BASES.putIfAbsent(form, forms[0]);
      }
    }
    BASES.putAll(Map.of("has", "have", "is", "be", "are", "be", "am", "be", "were", "be", "being", "be"));
  }

  private IrregularVerbs() {}

  /** The base of an irregular form; the base itself has one too. Of "lay" and "found" the more usual verb counts. */
  static Optional<String> base(String form) {
    return Optional.ofNullable(BASES.get(form));
  }

  /** "met", "went"; also of verbs whose past is their base: "hit". */
  static boolean isPast(String word) {
    return PASTS.contains(word);
  }

  /** "met", "gone". */
  static boolean isParticiple(String word) {
    return PARTICIPLES.contains(word);
  }

  /** "hit", "come". */
  static boolean isBase(String word) {
    return word.equals(BASES.get(word));
  }

  /** "went", never "met" or "hit": neither a participle nor a base. */
  static boolean isOnlyPast(String word) {
    return PASTS.contains(word) && !PARTICIPLES.contains(word) && !word.equals(BASES.get(word));
  }
}
