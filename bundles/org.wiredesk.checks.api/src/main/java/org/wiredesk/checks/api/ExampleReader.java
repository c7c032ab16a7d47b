package org.wiredesk.checks.api;

import java.util.ArrayList;
import java.util.List;

/** Reads an example as pages and tests write it: a piece of a wire with [[marks]], then its lines of reasons. */
final class ExampleReader {

  private static final String REASON = "~ ";

  private ExampleReader() {}

  /** @throws IllegalArgumentException if marks are not paired or the reasons do not fit them */
  static CheckPage.Example read(String written) {
    List<String> lines = new ArrayList<>(written.stripTrailing().lines().toList());
    List<String> reasons = new ArrayList<>();
    while (!lines.isEmpty() && lines.get(lines.size() - 1).startsWith(REASON)) {
      reasons.add(0, lines.remove(lines.size() - 1).substring(REASON.length()).strip());
    }
    if (lines.stream().anyMatch(line -> line.startsWith(REASON))) {
      throw new IllegalArgumentException("a \"~\" line stands before the end of the example");
    }
    MarkedText marked = MarkedText.parse(String.join("\n", lines).strip());
    if (marked.text().isBlank()) {
      throw new IllegalArgumentException("the example is empty");
    }
    if (!reasons.isEmpty() && reasons.size() != marked.marks().size()) {
      throw new IllegalArgumentException(
          marked.marks().size() + " marks but " + reasons.size() + " \"~\" lines; there is one for each mark or none");
    }
    return new CheckPage.Example(marked.text(), marked.marks(), reasons);
  }
}
