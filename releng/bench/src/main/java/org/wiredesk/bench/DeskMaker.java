package org.wiredesk.bench;

import org.wiredesk.rules.DeskSource;

/**
 * Writes desk files with any number of phrase rules: of a verb and a noun each, words that the wires of {@link WireMaker} are
 * full of, so that many rules come close and few speak.
 */
final class DeskMaker {

  private static final String[] VERB = {
    "discuss", "postpone", "support", "complete", "require", "cost", "meet", "expect", "lead", "criticize", "say", "tell",
    "note", "announce", "declare", "stress", "add", "report", "recall", "answer", "open", "repeat", "receive", "take",
    "give", "make", "hold", "conduct", "carry", "realize", "implement", "raise", "touch", "affect", "decide", "solve",
    "consider", "examine", "continue", "begin", "render", "express", "confirm", "deny", "refuse", "propose", "sign",
    "conclude", "visit", "inform"
  };
  private static final String[] NOUN = {
    "talks", "pipeline", "bridge", "river", "agreement", "grain", "export", "rescue", "operation", "village", "budget",
    "year", "exercise", "reconstruction", "harbor", "inquiry", "accident", "visit", "delegation", "vote", "house",
    "vaccination", "stage", "project", "president", "session", "deputy", "month", "consent", "state", "ministry", "demand",
    "union", "door", "rise", "price", "opposition", "group", "snowfall", "mountain", "objection", "conversation", "oil",
    "election", "help", "partner", "website", "term", "treaty", "part", "capital", "strike", "worker", "commission",
    "hour", "road", "proposal", "government", "question", "decision", "minister", "transport", "governor", "region",
    "head", "secretary", "engineer", "plant", "chairman", "committee", "spokeswoman", "ambassador", "side", "frame",
    "background", "course", "sphere", "measure", "attention", "account", "base", "basis", "direction", "level", "order",
    "place", "position", "possibility", "process", "rate", "result", "role", "row", "situation", "step", "structure",
    "task", "territory", "work", "world"
  };

  private DeskMaker() {}

  /** @param rules at most 5,000 */
  static DeskSource write(int rules) {
    StringBuilder text = new StringBuilder("pack \"Made\" { original ru }\n");
    for (int i = 0; i < rules; i++) {
      String verb = VERB[i % VERB.length];
      String noun = NOUN[i / VERB.length % NOUN.length];
      text.append(String.format("""
          rule %1$s-%2$s "%1$s and %2$s together" {
            when verb:<%1$s> ("the" | "a")? adjective{0,2} "%2$s" ("of" | "on")
            suggest "{say like verb} the %2$s"
            unless "so" <%1$s>
            because "Nobody would put these two words together, and if anybody did an editor would change them."
            severity minor
            flags "They [%1$s the %2$s of] the other."
            keeps "They %1$s nothing of the kind."
          }
          """, verb, noun));
    }
    return new DeskSource("made.desk", text.toString());
  }
}
