package org.wiredesk.checks.numbers;

import java.util.Set;

/** How many a wire says were killed, hurt, missing or detained. */
record Toll(Fate fate, Amount amount, Line line, int at) {

  /** What happened to them; {@link #doing} with whoever did it before the number, {@link #done} behind it. */
  enum Fate {
    KILLED("killed", Set.of("killed", "killing", "kills", "kill"),
        Set.of("killed", "dead", "died", "die", "dies", "perished")),
    HURT("hurt", Set.of("wounded", "wounding", "wounds", "injured", "injuring", "injures", "hurting", "hurt"),
        Set.of("wounded", "injured", "hurt")),
    DETAINED("detained",
        Set.of("detained", "detain", "detains", "arrested", "arrest", "arrests", "arresting", "detaining"),
        Set.of("detained", "arrested")),
    MISSING("missing", Set.of(), Set.of("missing"));

    private final String word;
    private final Set<String> doing;
    private final Set<String> done;

    Fate(String word, Set<String> doing, Set<String> done) {
      this.word = word;
      this.doing = doing;
      this.done = done;
    }

    String word() {
      return word;
    }

    Set<String> doing() {
      return doing;
    }

    Set<String> done() {
      return done;
    }
  }
}
