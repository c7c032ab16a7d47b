package org.wiredesk.ui.decisions;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;

/** A decision in words: who, when, how far and why. */
public final class RulingText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  private RulingText() {}

  /** On one line, with the reason behind it. */
  public static String of(Decision decision) {
    String reason = decision.remark().text().strip();
    String head = head(decision);
    return reason.isEmpty() ? head : NLS.bind(Messages.RulingText_reason, head, reason.replaceAll("\\s+", " "));
  }

  private static String head(Decision decision) {
    String what = NLS.bind(scope(decision.scope()), verdict(decision));
    String when = DAY.withZone(ZoneId.systemDefault()).format(decision.remark().modified());
    String who = decision.remark().author();
    return who.isEmpty()
        ? NLS.bind(Messages.RulingText_when, what, when)
        : NLS.bind(Messages.RulingText_whoAndWhen, new Object[] {what, who, when});
  }

  /** "dismissed", "verified against the city's register". */
  private static String verdict(Decision decision) {
    String verdict = decision.verdict().label();
    return decision.source().map(source -> NLS.bind(Messages.RulingText_source, verdict, source)).orElse(verdict);
  }

  private static String scope(Scope scope) {
    return switch (scope) {
      case PLACE -> Messages.RulingText_place;
      case WIRE -> Messages.RulingText_wire;
      case PROJECT -> Messages.RulingText_project;
    };
  }
}
