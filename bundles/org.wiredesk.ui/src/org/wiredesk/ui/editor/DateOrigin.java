package org.wiredesk.ui.editor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.text.Dateline;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/** Says where the date of a wire was taken from, with links to what can be done about it. */
final class DateOrigin {

  private static final int LONGEST_EVIDENCE = 40;
  private static final Pattern LINK = Pattern.compile("</?a[^<>]*>");
  private static final Pattern ACTION = Pattern.compile("[.:] (<a href=\"(?:revert|set)\">[^<>]*</a>)");

  private DateOrigin() {}

  static String text(Wire wire) {
    if (wire.date().isEmpty()) {
      return lacksYear(wire) ? Messages.WireDateBar_noYear : Messages.WireDateBar_noDate;
    }
    WireDate date = wire.date().get();
    return switch (date.origin()) {
      case USER -> Messages.WireDateBar_byUser;
      case METADATA -> Messages.WireDateBar_fromFile;
      case DATELINE -> Messages.WireDateBar_fromDateline;
      case YEAR_FROM_TEXT -> NLS.bind(Messages.WireDateBar_yearFromText, evidence(wire, date));
    };
  }

  /** Only what can be done about it; empty for what needs nothing. */
  static String brief(Wire wire) {
    Matcher action = ACTION.matcher(text(wire));
    return action.find() ? action.group(1) : "";
  }

  /** The text as a tip, in which nothing can be clicked. */
  static String tip(Wire wire) {
    String whole = ACTION.matcher(text(wire)).replaceAll("");
    return LINK.matcher(whole).replaceAll("").replace("&&", "&");
  }

  /** Whether the dateline has a day, and nobody knows of which year. */
  static boolean lacksYear(Wire wire) {
    return wire.date().isEmpty() && wire.dateline().flatMap(Dateline::day).isPresent();
  }

  private static String evidence(Wire wire, WireDate date) {
    String words = date.evidence().map(span -> span.of(wire.text())).orElse("");
    String shortened = words.length() <= LONGEST_EVIDENCE ? words : words.substring(0, LONGEST_EVIDENCE - 1) + "…";
    return shortened.replace("&", "&&");
  }
}
