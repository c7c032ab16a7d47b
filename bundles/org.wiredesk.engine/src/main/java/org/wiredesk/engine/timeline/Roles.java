package org.wiredesk.engine.timeline;

import java.util.HashSet;
import java.util.Set;
import org.wiredesk.engine.timeline.TimelineLayout.Role;

/** The part that each mention has in what was found. */
final class Roles {

  private final Timeline timeline;
  private final Set<Integer> others = new HashSet<>();

  Roles(Timeline timeline) {
    this.timeline = timeline;
    timeline.contradictions().forEach(contradiction -> contradiction.other().ifPresent(others::add));
  }

  Role of(int mention) {
    if (timeline.mentions().get(mention).isDoubtful()) {
      return Role.DOUBTFUL;
    }
    return others.contains(mention) ? Role.OTHER : Role.SOUND;
  }
}
