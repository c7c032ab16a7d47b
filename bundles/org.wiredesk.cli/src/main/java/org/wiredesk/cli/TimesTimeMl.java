package org.wiredesk.cli;

import org.wiredesk.mentions.times.TimeMention;
import org.wiredesk.text.WireDate;

/** The text as a TimeML document with its temporal expressions marked, and the day it speaks from. */
final class TimesTimeMl {

  private TimesTimeMl() {}

  static String print(TimedWire wire) {
    String text = wire.content().text();
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>");
    escape(wire.file(), out).append("</DOCID>\n");
    wire.date().map(WireDate::day).ifPresent(day -> out.append("<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"")
        .append(day).append("\" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">").append(day)
        .append("</TIMEX3></DCT>\n"));
    out.append("<TEXT>");
    int end = 0;
    int number = 1;
    for (TimeMention time : wire.times()) {
      escape(text.substring(end, time.span().start()), out);
      out.append("<TIMEX3 tid=\"t").append(number++).append("\" type=\"").append(time.type()).append("\" value=\"");
      escape(time.value().timex3(), out).append('"');
      time.modifier().ifPresent(modifier -> out.append(" mod=\"").append(modifier).append('"'));
      out.append(anchor(time)).append('>');
      escape(time.span().of(text), out).append("</TIMEX3>");
      end = time.span().end();
    }
    escape(text.substring(end), out);
    return out.append("</TEXT>\n</TimeML>\n").toString();
  }

  private static String anchor(TimeMention time) {
    return switch (time.anchor()) {
      case NONE -> " temporalFunction=\"false\"";
      case DATELINE -> " temporalFunction=\"true\" anchorTimeID=\"t0\"";
      case LAST_MENTION -> " temporalFunction=\"true\"";
    };
  }

  /** What XML 1.0 has no place for becomes U+FFFD. */
  private static StringBuilder escape(String text, StringBuilder out) {
    text.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
      }
    });
    return out;
  }

  private static boolean isAllowed(int c) {
    return c >= 0x20 && c < 0xD800 || c == '\n' || c == '\t' || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
  }
}
