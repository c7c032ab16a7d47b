package org.wiredesk.report.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.wiredesk.report.export.JointExport;
import org.wiredesk.report.export.SafeText;
import org.wiredesk.report.export.ScoredReview;

/** Score cards as plain text, one wire below the other, and at the end what they are together. */
public final class ScoreText implements JointExport {

  private final Appendable out;
  private final List<ScoredWire> wires = new ArrayList<>();

  public ScoreText(Appendable out) {
    this.out = out;
  }

  @Override
  public void add(ScoredReview review) throws IOException {
    ScoredWire wire = review.score();
    wires.add(wire);
    String origin = ScoreWords.origin(wire);
    line(wire.file() + (origin.isEmpty() ? "" : " (" + origin + ")"));
    card(wire.card());
    String uncounted = ScoreWords.uncounted(wire.faults().uncounted());
    if (!uncounted.isEmpty()) {
      line("  not counted: " + uncounted);
    }
    out.append('\n');
  }

  private void card(ScoreCard card) throws IOException {
    line("  score " + ScoreWords.score(card.score()) + ", " + card.verdict() + " (" + card.profile().name()
        + ", from " + ScoreWords.points(card.profile().threshold()) + "); " + ScoreWords.reckoned(card));
    for (ScoreCard.Line line : card.lines()) {
      line("  " + line.category().path() + ": " + ScoreWords.counts(line) + ", "
          + ScoreWords.counted(line.penalty(), "point"));
    }
  }

  private void line(String text) throws IOException {
    out.append(SafeText.plain(text).replace('\n', ' ')).append('\n');
  }

  @Override
  public void close() throws IOException {
    if (wires.size() < 2) {
      return;
    }
    ScoreCard all = Comparison.together(wires);
    line("Together: score " + ScoreWords.score(all.score()) + " over "
        + ScoreWords.counted(all.words(), "word") + "; "
        + ScoreWords.passed((int) wires.stream().filter(wire -> wire.card().passes()).count(), wires.size()) + ".");
    for (Comparison comparison : Comparison.all(wires)) {
      for (Comparison.Group group : comparison.groups()) {
        String name = group.name().isEmpty() ? "not told" : group.name();
        line(comparison.by().label() + " " + name + ": score " + ScoreWords.score(group.total().score()) + " over "
            + ScoreWords.counted(group.total().words(), "word") + "; "
            + ScoreWords.passed(group.passed(), group.wires().size()) + ".");
      }
    }
  }
}
