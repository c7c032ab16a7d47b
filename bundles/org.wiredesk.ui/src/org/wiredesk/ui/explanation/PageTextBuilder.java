package org.wiredesk.ui.explanation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.checks.api.CheckPage.Example;
import org.wiredesk.text.Span;
import org.wiredesk.ui.explanation.PageText.Mark;
import org.wiredesk.ui.explanation.PageText.Role;

/** Puts a {@link PageText} together, paragraph by paragraph. */
final class PageTextBuilder {

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();

  void paragraph(String words) {
    gap();
    text.append(words).append('\n');
  }

  /** Nothing if there are no examples. */
  void examples(String heading, List<Example> examples) {
    if (examples.isEmpty()) {
      return;
    }
    gap();
    mark(Role.HEADING, heading);
    text.append('\n');
    examples.forEach(this::example);
  }

  PageText build() {
    return new PageText(text.toString().stripTrailing(), marks);
  }

  private void example(Example example) {
    gap();
    int start = text.length();
    text.append(example.text().stripTrailing()).append('\n');
    example.original().ifPresent(original -> {
      mark(Role.ORIGINAL, NLS.bind(Messages.PageText_original, original.text().strip()));
      text.append('\n');
    });
    example.marks().forEach(fault -> marks.add(new Mark(Role.FAULT, fault.shift(start))));
    example.reasons().forEach(reason -> {
      mark(Role.REASON, NLS.bind(Messages.PageText_reason, reason));
      text.append('\n');
    });
    marks.add(new Mark(Role.EXAMPLE, new Span(start, text.length() - 1)));
  }

  private void mark(Role role, String words) {
    marks.add(new Mark(role, new Span(text.length(), text.length() + words.length())));
    text.append(words);
  }

  private void gap() {
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }
}
