package org.wiredesk.rules.reading;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.text.Span;

/** Reads the examples of rules, in which {@code [brackets]} mark what is found. */
final class ExampleReader {

  private ExampleReader() {}

  /** @throws IllegalArgumentException with a message for the example's author */
  static CheckPage.Example read(String written) {
    StringBuilder text = new StringBuilder(written.length());
    List<Span> marks = new ArrayList<>();
    int open = -1;
    for (char c : written.toCharArray()) {
      if (c == '[' && open >= 0 || c == ']' && open < 0) {
        throw new IllegalArgumentException("the brackets of this example are not paired");
      } else if (c == '[') {
        open = text.length();
      } else if (c == ']') {
        marks.add(new Span(open, text.length()));
        open = -1;
      } else {
        text.append(c);
      }
    }
    if (open >= 0) {
      throw new IllegalArgumentException("the brackets of this example are not paired");
    }
    if (text.isEmpty() || marks.stream().anyMatch(Span::isEmpty)) {
      throw new IllegalArgumentException("there are no words in this example, or none in its brackets");
    }
    return new CheckPage.Example(text.toString(), marks, List.of());
  }
}
