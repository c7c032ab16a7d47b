package org.wiredesk.ui.findings;

import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.Decision;
import org.wiredesk.review.decisions.Decided;
import org.wiredesk.text.Span;
import org.wiredesk.ui.decisions.RulingText;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.model.WirePart;

/** The text of a cell. */
final class FindingsLabels {

  private static final int LONGEST_WORDS = 120;

  private final FindingsModel model;

  FindingsLabels(FindingsModel model) {
    this.model = model;
  }

  String text(Object element, FindingsColumn column) {
    if (element instanceof FindingsGroup group) {
      return column == FindingsColumn.MESSAGE
          ? NLS.bind(Messages.FindingsLabels_group, group.label(), group.findings().size())
          : "";
    }
    if (element instanceof OtherPlace other) {
      return text(other, column);
    }
    return text((Finding) element, column);
  }

  /** The words at a place as they are now, on one line. */
  String words(Span span) {
    String words = model.text(span).replaceAll("\\s+", " ").strip();
    if (words.length() <= LONGEST_WORDS) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(LONGEST_WORDS - 1)) ? LONGEST_WORDS - 1 : LONGEST_WORDS;
    return words.substring(0, end) + "…";
  }

  private String text(Finding finding, FindingsColumn column) {
    Span span = now(finding).span();
    return switch (column) {
      case MESSAGE -> message(finding);
      case WORDS -> words(span);
      case KIND -> finding.check().kind().label();
      case SEVERITY -> finding.check().severity().label();
      case CHECK -> finding.check().title();
      case PLACE -> model.partOf(now(finding)).map(part -> place(part, span)).orElseGet(() -> line(span));
    };
  }

  /** Of one that is settled, what was decided comes first: in a narrow column the rest is out of sight. */
  private String message(Finding finding) {
    return ruling(finding).map(ruling -> isSettled(finding)
            ? NLS.bind(Messages.FindingsLabels_decided, RulingText.of(ruling), finding.message())
            : NLS.bind(Messages.FindingsLabels_decided, finding.message(), RulingText.of(ruling)))
        .orElse(finding.message());
  }

  Optional<Decision> ruling(Finding finding) {
    return model.decisions(finding).stream().findFirst();
  }

  boolean isSettled(Object element) {
    return element instanceof Finding finding && ruling(finding).filter(Decided::hides).isPresent();
  }

  private String text(OtherPlace other, FindingsColumn column) {
    Span span = spanNow(other);
    return switch (column) {
      case MESSAGE -> other.place().label();
      case WORDS -> words(span);
      case PLACE -> line(span);
      default -> "";
    };
  }

  /** Edits move findings without telling: a row may show one from before. */
  Finding now(Finding finding) {
    return model.now(finding).orElse(finding);
  }

  Span spanNow(OtherPlace other) {
    Finding now = now(other.finding());
    return other.index() < now.related().size() ? now.related().get(other.index()).span() : other.place().span();
  }

  private String place(WirePart part, Span span) {
    return part.kind() == WirePart.Kind.HEADLINE
        ? Messages.Grouping_headline
        : NLS.bind(Messages.FindingsLabels_place, part.number(), lineNumber(span));
  }

  private String line(Span span) {
    return NLS.bind(Messages.FindingsLabels_line, lineNumber(span));
  }

  private int lineNumber(Span span) {
    try {
      return model.document().getLineOfOffset(Math.min(span.start(), model.document().getLength())) + 1;
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }
}
