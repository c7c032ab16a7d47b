package org.wiredesk.mentions.clauses;

import java.util.Set;

/** Nouns for what happens, and so can have a date of its own. */
public final class EventNouns {

  /** They come unannounced: who speaks of one in a clause of the past speaks of one that has happened. */
  private static final Set<String> UNPLANNED = Words.of("""
      attack bombing blast explosion crash killing murder death shooting earthquake quake tsunami flood hurricane
      typhoon cyclone storm accident incident disaster violence unrest coup raid assassination abduction kidnapping
      hijacking invasion uprising massacre riot clash defeat win victory loss draw fire outbreak collapse suicide
      arrest statement ambush derailment eruption avalanche landslide stampede strikeout robbery theft resignation
      disappearance""");
  private static final Set<String> PLANNED = Words.of("""
      election poll vote referendum ballot runoff round final semifinal semi quarterfinal match game race tie cup
      championship tournament olympics leg concert summit meeting conference congress session talk negotiation hearing
      trial deadline visit trip tour ceremony inauguration wedding launch handover festival exhibition fair expo
      opening anniversary holiday feast qualifier strike rally protest demonstration march withdrawal expiry release
      ruling verdict decision judgment judgement resolution agreement accord deal pact treaty speech report
      announcement proposal warning article letter call sale merger takeover debate event voting funeral birthday
      celebration convention forum seminar workshop interview briefing gathering dinner lunch reception premiere show
      auction exercise drill operation offensive mission flight voyage departure arrival return kickoff fixture
      encounter showdown contest bout fight derby semifinals playoff primary plebiscite ceasefire truce closure
      shutdown start end beginning conclusion resumption marathon regatta parade procession mass service hajj
      pilgrimage retreat plenum plenary consultation lottery exam examination testimony appearance address appeal""");
  private static final Set<String> NO_EVENTS = Words.of("""
      government parliament department apartment document equipment establishment nation station organization
      organisation association corporation delegation commission institution television region foundation population
      coalition federation constitution union million billion opposition administration location generation section
      mission occasion position situation condition division regiment monument instrument tournament nutrition
      question information tension relation proportion portion option version mansion pension passion cushion fashion
      religion champion companion person season faction direction dimension attention intention confederation
      sanction plantation cement element moment comment treatment environment movement""");

  private EventNouns() {}

  /** @param word in lower case, singular or plural */
  public static boolean contains(String word) {
    String singular = singular(word);
    boolean made = singular.endsWith("tion") || singular.endsWith("sion") || singular.endsWith("ment");
    return UNPLANNED.contains(singular) || PLANNED.contains(singular) || made && !NO_EVENTS.contains(singular);
  }

  /** Whether it names what nobody dates beforehand: attacks, defeats, earthquakes. */
  public static boolean isUnplanned(String word) {
    return UNPLANNED.contains(singular(word));
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("ches") || word.endsWith("shes")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
