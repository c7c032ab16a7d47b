package org.wiredesk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.checks.api.MarkedText;
import org.wiredesk.checks.api.phrases.PhraseRule;

/** Desk files in tests. */
final class Desk {

  private Desk() {}

  static DeskBook read(String text) {
    return DeskReader.read(List.of(new DeskSource("test.desk", text)));
  }

  /** Reads a file that has nothing wrong in it. */
  static DeskBook readClean(String text) {
    DeskBook book = read(text);
    assertEquals(List.of(), book.problems());
    return book;
  }

  static PhraseRule rule(String text) {
    return readClean(text).rules().get(0);
  }

  /** Exactly the places in {@code [[...]]} are wrong, each for the reason in its {@code ~} line. */
  static void assertProblems(String written) {
    List<String> lines = new ArrayList<>(written.stripTrailing().lines().toList());
    List<String> reasons = new ArrayList<>();
    while (lines.get(lines.size() - 1).startsWith("~ ")) {
      reasons.add(0, lines.remove(lines.size() - 1).substring(2));
    }
    MarkedText marked = MarkedText.parse(String.join("\n", lines));
    List<DeskProblem> problems = read(marked.text()).problems();
    assertEquals(marked.written(),
        new MarkedText(marked.text(), problems.stream().map(DeskProblem::span).toList()).written());
    for (int i = 0; i < reasons.size(); i++) {
      String reason = reasons.get(i);
      String said = problems.get(i).message();
      assertEquals(reason, said.contains(reason) ? reason : said);
    }
    assertEquals(reasons.size(), problems.size(), problems::toString);
  }
}
