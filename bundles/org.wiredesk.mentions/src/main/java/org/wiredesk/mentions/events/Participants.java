package org.wiredesk.mentions.events;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Who takes part in an event, and where: the names and roles in its clause. */
final class Participants {

  private static final int REACH = 25;
  private static final Set<String> ROLES = WordList.of("""
      ministers presidents leaders sides parties delegations delegation parliament government council assembly
      president minister chancellor premier king queen pope patriarch envoys diplomats negotiators deputies
      lawmakers senate commission committee group cabinet generals chiefs teams experts rebels separatists militants
      coalition alliance union court board heads members delegates governors mayors ambassadors congress opposition
      """);
  private static final Set<String> TITLES = WordList.of("""
      presid minist chance premie king queen pope parlia govern counci assemb senate commis commit congre secret
      """);

  private final Items items;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Set<String> roles = new HashSet<>();

  private Participants(Items items) {
    this.items = items;
  }

  static Participants of(Items items, Head head) {
    Participants found = new Participants(items);
    if (head.verb()) {
      found.subject(head.at() - 1);
      found.behind(head.at() + 1);
    } else {
      found.ofNoun(head);
    }
    return found;
  }

  /** By their keys, as written. */
  Map<String, String> names() {
    return names;
  }

  Set<String> roles() {
    return roles;
  }

  private void ofNoun(Head head) {
    int start = NounPhrase.start(items, head.at());
    for (int i = start; i < head.at(); i++) {
      take(i);
    }
    int end = behind(head.at() + 1);
    if (head.light() > head.at() && end <= head.light()) {
      behind(head.light() + 1);
    } else if (items.at(start - 1).isIn(LightVerbs.ALL)) {
      subject(start - 1);
    }
  }

  /** From a verb to the left, over its auxiliaries, to the start of the clause. */
  private void subject(int from) {
    int at = from;
    while (items.at(at).isIn(Grammar.AUXILIARIES) || items.at(at).isIn(LightVerbs.ALL)) {
      at--;
    }
    boolean relative = items.at(at).isIn(Set.of("who", "which", "that"));
    if (relative) {
      at--;
    }
    int taken = 0;
    for (int i = at; i >= Math.max(0, at - REACH); i--) {
      boolean comma = items.at(i).isMark(",") && Grammar.isBreak(items, i);
      if (comma && taken > 0 || !comma && Grammar.isBreak(items, i) || items.at(i).isIn(Grammar.CLAUSE_STARTS)
          || items.at(i).verb() || relative && taken > 0) {
        return;
      }
      taken += take(i) ? 1 : 0;
    }
  }

  /** To the right up to the end of the clause; returns where that is. */
  private int behind(int from) {
    int i = from;
    while (i < from + REACH && !Grammar.isBreak(items, i) && !items.at(i).isIn(Grammar.CLAUSE_STARTS)
        && !items.at(i).verb()) {
      take(i);
      i++;
    }
    return i;
  }

  /** Whether there is somebody. */
  private boolean take(int at) {
    Item item = items.at(at);
    if (item.isName()) {
      if (TITLES.contains(item.lower())) {
        roles.add(item.lower());
      } else {
        names.putIfAbsent(item.lower(), item.text());
      }
      return true;
    }
    if (item.isIn(ROLES) && !items.at(at + 1).isName()) {
      roles.add(item.lower());
      return true;
    }
    return false;
  }
}
