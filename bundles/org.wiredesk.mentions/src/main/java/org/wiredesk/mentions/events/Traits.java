package org.wiredesk.mentions.events;

import java.util.Set;
import java.util.TreeSet;

/** What tells an event from others of its kind, and what makes its day doubtful altogether. */
final class Traits {

  private static final Set<String> SETTING_APART = WordList.of("""
      again another next previous previously earlier later last latest first second third fourth fifth sixth seventh
      eighth ninth tenth final further new fresh follow-up followup subsequent separate similar similarly
      preliminary additional more also other others then once twice annual weekly monthly daily regular each every
      several many series numerous repeat repeated return one two three four five initial opening closing inaugural
      snap early past recent recently simultaneous respective respectively local regional presidential parliamentary
      general municipal primary run-off runoff
      """);
  private static final Set<String> PARTS = WordList.of("""
      round rounds stage phase leg part day days half anniversary eve start end beginning opening close conclusion
      week series date dates preparation preparations number organisers organizers
      """);
  private static final Set<String> DOUBT = WordList.of("""
      instead originally initially previously postpone postponed postponing postponement
      postpones delay delayed delays reschedule rescheduled moved cancel canceled cancelled cancellation scrapped
      rather shifted adjourned rearranged abandoned extended extend unless if tentatively provisionally mistakenly
      rumored rumoured erroneously wrongly correction corrects nor neither
      """);
  private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "t", "cannot", "hardly", "without");
  private static final int REACH = 5;

  private Traits() {}

  /** Whether a sentence moves or doubts what it tells. */
  static boolean isDoubtful(Items items) {
    return items.has(0, items.size(), DOUBT);
  }

  /** Whether something is denied close before an item, or in it. */
  static boolean isDenied(Items items, int at) {
    return items.has(at - REACH, at + 2, NEGATIONS);
  }

  /** @param from first item of the words around the head, {@code to} behind the last */
  static Set<String> around(Items items, int from, int to) {
    Set<String> traits = new TreeSet<>();
    for (int i = Math.max(0, from); i < Math.min(to, items.size()); i++) {
      Item item = items.at(i);
      if (item.isIn(SETTING_APART) || item.kind() == Item.Kind.NUMBER) {
        traits.add(item.lower());
      }
    }
    return traits;
  }

  /** "the second day of the talks": only part of what the noun behind "of" names. */
  static Set<String> ofPart(Items items, int nounPhrase) {
    Set<String> traits = new TreeSet<>();
    if (items.is(nounPhrase - 1, "of") && items.at(nounPhrase - 2).isIn(PARTS)) {
      traits.add(items.at(nounPhrase - 2).lower());
      traits.addAll(around(items, nounPhrase - REACH, nounPhrase - 2));
    }
    return traits;
  }
}
