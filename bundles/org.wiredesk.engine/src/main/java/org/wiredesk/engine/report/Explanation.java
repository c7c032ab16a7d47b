package org.wiredesk.engine.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckPage.Example;
import org.wiredesk.text.Span;

/** The page of a check for people in a terminal. The faults in examples stand in {@code [[ ]]}, or in colour. */
public final class Explanation {

  private static final int WIDTH = 80;

  private final Paint paint;

  public Explanation(boolean colour) {
    this.paint = new Paint(colour);
  }

  public void write(CheckInfo check, Optional<CheckPage> page, Appendable out) throws IOException {
    out.append(paint.strong(check.title())).append(paint.faint(" [" + check.id() + "]")).append('\n');
    out.append(check.kind().label().toLowerCase(Locale.ROOT) + ", " + check.severity().label() + ", MQM "
        + check.category().path() + ", " + (check.onByDefault() ? "on" : "off") + " by default\n");
    if (page.isEmpty()) {
      return;
    }
    for (String paragraph : page.get().why()) {
      out.append('\n');
      wrap(paragraph, "", out);
    }
    examples("Flagged", page.get().flagged(), check, out);
    examples("Not flagged", page.get().notFlagged(), check, out);
    examples("Not found yet", page.get().knownMisses(), check, out);
  }

  private void examples(String title, List<Example> examples, CheckInfo check, Appendable out) throws IOException {
    if (examples.isEmpty()) {
      return;
    }
    out.append('\n').append(paint.strong(title)).append('\n');
    for (Example example : examples) {
      for (String line : marked(example, check).strip().lines().toList()) {
        wrap(line, "  ", out);
      }
      if (example.original().isPresent()) {
        for (String line : example.original().get().text().lines().toList()) {
          wrap(line, "  < ", out);
        }
      }
      for (String reason : example.reasons()) {
        wrap(reason, "  ~ ", out);
      }
      out.append(example == examples.get(examples.size() - 1) ? "" : "\n");
    }
  }

  /** Pages are ours or LanguageTool's, not a stranger's: nothing in them needs to be made safe. */
  private String marked(Example example, CheckInfo check) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span mark : example.marks()) {
      String words = mark.of(example.text());
      out.append(example.text(), at, mark.start())
          .append(paint.on() ? paint.kind(check.kind(), words) : "[[" + words + "]]");
      at = mark.end();
    }
    return out.append(example.text(), at, example.text().length()).toString();
  }

  private static void wrap(String text, String indent, Appendable out) throws IOException {
    for (String line : Wrapping.wrap(text, WIDTH - indent.length())) {
      out.append(indent).append(line).append('\n');
    }
  }
}
