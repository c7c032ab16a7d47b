package org.wiredesk.cli;

import java.util.Optional;
import org.wiredesk.review.reissue.AdvisoryLine;
import org.wiredesk.review.reissue.CarryOver;
import org.wiredesk.review.reissue.CarryOver.Carried;
import org.wiredesk.review.reissue.CarryOver.Outcome;
import org.wiredesk.review.reissue.Change;
import org.wiredesk.review.reissue.Comparison;
import org.wiredesk.review.reissue.Proposal;
import org.wiredesk.text.Span;

/** Two issues of a wire side by side, for people. */
final class CompareText {

  private static final int LONGEST = 60;

  private final StringBuilder out = new StringBuilder();

  private CompareText() {}

  static String print(Comparison comparison, Proposal proposal, Optional<CarryOver> carried) {
    CompareText text = new CompareText();
    text.proposal(comparison, proposal);
    comparison.changes().forEach(change -> text.change(change, comparison));
    carried.ifPresent(text::carried);
    return text.out.toString();
  }

  private void proposal(Comparison comparison, Proposal proposal) {
    line(proposal.kind().label());
    String advisory = AdvisoryLine.draft(comparison, proposal.kind());
    if (!advisory.isEmpty()) {
      line(advisory);
    }
    proposal.reasons().forEach(reason -> line("  because " + reason));
    proposal.doubts().forEach(doubt -> line("  but " + doubt));
    line("");
  }

  private void change(Change change, Comparison comparison) {
    String was = shown(change.before(), comparison.before().text());
    String now = shown(change.after(), comparison.after().text());
    String words = change.kind().isOfParagraph() ? now.isEmpty() ? was : now : said(was, now);
    line(change.part() + ": " + change.kind().label() + ": " + words);
  }

  private static String said(String was, String now) {
    return was.isEmpty() ? "added " + now : now.isEmpty() ? "took out " + was : was + " -> " + now;
  }

  private static String shown(Span span, String text) {
    String words = span.of(text).replace('\n', ' ').strip();
    int end = Math.min(words.length(), LONGEST);
    boolean cut = end < words.length();
    end -= cut && Character.isHighSurrogate(words.charAt(end - 1)) ? 1 : 0;
    return words.isEmpty() ? "" : "\"" + words.substring(0, end) + (cut ? "..." : "") + "\"";
  }

  private void carried(CarryOver carried) {
    line("");
    line("Notes: " + carried.count(Outcome.KEPT) + " carried over, " + carried.count(Outcome.MOVED)
        + " moved and to be confirmed, " + carried.count(Outcome.LOST) + " lost");
    carried.carried().stream().filter(one -> one.outcome() == Outcome.LOST).forEach(this::lost);
  }

  private void lost(Carried one) {
    String words = one.entry().anchor().map(anchor -> shown(new Span(0, anchor.exact().length()), anchor.exact()))
        .orElse("");
    line("  lost: " + words + ": " + one.why());
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
