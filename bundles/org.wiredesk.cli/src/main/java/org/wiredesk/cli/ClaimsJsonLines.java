package org.wiredesk.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.wiredesk.checks.api.facts.Confirmed;
import org.wiredesk.review.Tick;
import org.wiredesk.review.claims.Checklist.Item;
import org.wiredesk.review.claims.Claim;
import org.wiredesk.text.Span;

/**
 * One claim a line as a JSON object. Offsets count UTF-16 code units of the file's text as decoded, half-open; a byte
 * order mark is not counted, {@code \r\n} counts two.
 */
final class ClaimsJsonLines {

  private ClaimsJsonLines() {}

  static String print(ListedWire wire) {
    StringBuilder out = new StringBuilder();
    try {
      for (Item item : wire.items()) {
        out.append(line(wire, item)).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static String line(ListedWire wire, Item item) throws IOException {
    Claim claim = item.claim();
    StringWriter line = new StringWriter();
    try (JsonWriter json = new JsonWriter(line)) {
      json.beginObject().name("file").value(wire.file());
      span(wire, claim.span(), json);
      json.name("line").value(wire.line(item));
      json.name("kind").value(claim.kind().id()).name("text").value(claim.words());
      json.name("why").value(claim.why()).name("against").value(claim.kind().against());
      json.name("strength").value(claim.strength());
      json.name("state").value(item.state().name().toLowerCase(Locale.ROOT));
      if (item.was().isPresent()) {
        json.name("was").value(item.was().get());
      }
      if (item.tick().isPresent()) {
        tick(item.tick().get(), json);
      }
      if (claim.known().isPresent()) {
        known(claim.known().get(), json);
      }
      others(wire, claim.others(), json);
      json.endObject();
    }
    return line.toString();
  }

  private static void span(ListedWire wire, Span span, JsonWriter json) throws IOException {
    Span original = wire.content().toOriginal(span);
    json.name("start").value(original.start()).name("end").value(original.end());
  }

  private static void tick(Tick tick, JsonWriter json) throws IOException {
    json.name("verdict").value(tick.verdict().label()).name("author").value(tick.remark().author());
    json.name("checked").value(tick.remark().modified().toString());
    if (tick.source().isPresent()) {
      json.name("source").value(tick.source().get());
    }
    if (!tick.remark().text().isEmpty()) {
      json.name("remark").value(tick.remark().text());
    }
  }

  private static void known(Confirmed fact, JsonWriter json) throws IOException {
    json.name("known").beginObject().name("statement").value(fact.statement()).name("sources").beginArray();
    for (String source : fact.sources()) {
      json.value(source);
    }
    json.endArray().name("written").value(fact.place().toString()).endObject();
  }

  private static void others(ListedWire wire, List<Span> places, JsonWriter json) throws IOException {
    if (!places.isEmpty()) {
      json.name("others").beginArray();
      for (Span place : places) {
        json.beginObject();
        span(wire, place, json);
        json.endObject();
      }
      json.endArray();
    }
  }
}
