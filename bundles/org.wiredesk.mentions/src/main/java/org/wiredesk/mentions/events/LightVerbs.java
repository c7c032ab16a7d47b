package org.wiredesk.mentions.events;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Verbs that only say that, when or with whom the event of a noun happens: "held", "took place", "is scheduled". */
final class LightVerbs {

  private static final Set<String> START = WordList.of("""
      begin begins began begun start starts started open opens opened resume resumes resumed effect force launched
      launch launches kick kicks kicked
      """);
  private static final Set<String> END = WordList.of("""
      end ends ended conclude concludes concluded close closes closed finish finishes finished expire expires
      expired
      """);
  private static final Set<String> PLAIN = WordList.of("""
      held hold holds holding took take takes taken taking place occurred occur occurs happened happens happen
      scheduled due set slated planned expected fixed convened convenes convene hosted host hosts organized
      organised is was were are be been enter entered enters came come comes paid pay pays make made makes attend
      attends attended have had has stand stands stood
      """);

  /** All of them; "take" and "place" count one by one. */
  static final Set<String> ALL = Stream.of(PLAIN, START, END).flatMap(Set::stream)
      .collect(Collectors.toUnmodifiableSet());

  private LightVerbs() {}

  /** The part of a visit that the words of coming and going name. */
  static Phase phase(Item head) {
    return head.lower().startsWith("arriv") ? Phase.START
        : head.lower().startsWith("depart") ? Phase.END : Phase.WHOLE;
  }

  static Phase phase(Items items, int from, int to) {
    return items.has(from, to, START) ? Phase.START : items.has(from, to, END) ? Phase.END : Phase.WHOLE;
  }
}
