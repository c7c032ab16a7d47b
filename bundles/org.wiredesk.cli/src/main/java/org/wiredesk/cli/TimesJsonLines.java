package org.wiredesk.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.wiredesk.mentions.times.TimeMention;
import org.wiredesk.text.Span;

/**
 * One temporal expression a line as a JSON object. Offsets count UTF-16 code units of the file's text as decoded,
 * half-open; a byte order mark is not counted, {@code \r\n} counts two.
 */
final class TimesJsonLines {

  private TimesJsonLines() {}

  static String print(TimedWire wire) {
    StringWriter out = new StringWriter();
    try {
      for (TimeMention time : wire.times()) {
        line(wire, time, out);
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void line(TimedWire wire, TimeMention time, StringWriter out) throws IOException {
    Span span = wire.content().toOriginal(time.span());
    StringWriter line = new StringWriter();
    try (JsonWriter json = new JsonWriter(line)) {
      json.beginObject().name("file").value(wire.file());
      json.name("start").value(span.start()).name("end").value(span.end());
      json.name("type").value(time.type().name()).name("value").value(time.value().timex3());
      if (time.modifier().isPresent()) {
        json.name("mod").value(time.modifier().get().name());
      }
      json.name("grain").value(lower(time.value().grain()));
      json.name("anchor").value(lower(time.anchor())).name("tense").value(lower(time.tense()));
      json.name("rule").value(time.rule());
      json.name("text").value(time.span().of(wire.content().text())).endObject();
    }
    out.append(line.getBuffer());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
