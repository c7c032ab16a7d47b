package org.wiredesk.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.review.reissue.AdvisoryLine;
import org.wiredesk.review.reissue.CarryOver;
import org.wiredesk.review.reissue.CarryOver.Outcome;
import org.wiredesk.review.reissue.Change;
import org.wiredesk.review.reissue.Comparison;
import org.wiredesk.review.reissue.Part;
import org.wiredesk.review.reissue.Proposal;

/**
 * A comparison as one JSON object. Offsets count UTF-16 code units, half-open, of the texts with {@code \n} as their
 * line end.
 */
final class CompareJson {

  private final JsonWriter json;

  private CompareJson(JsonWriter json) {
    this.json = json;
  }

  static String print(Comparison comparison, Proposal proposal, Optional<CarryOver> carried) {
    StringWriter out = new StringWriter();
    try (JsonWriter writer = new JsonWriter(out)) {
      writer.setIndent("  ");
      new CompareJson(writer).write(comparison, proposal, carried);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }

  private void write(Comparison comparison, Proposal proposal, Optional<CarryOver> carried) throws IOException {
    json.beginObject();
    json.name("proposal").value(lower(proposal.kind()));
    json.name("advisoryLine").value(AdvisoryLine.draft(comparison, proposal.kind()));
    strings("reasons", proposal.reasons());
    strings("doubts", proposal.doubts());
    json.name("changes").beginArray();
    for (Change change : comparison.changes()) {
      write(change, comparison);
    }
    json.endArray();
    if (carried.isPresent()) {
      json.name("notes").beginObject();
      for (Outcome outcome : Outcome.values()) {
        json.name(lower(outcome)).value(carried.get().count(outcome));
      }
      json.endObject();
    }
    json.endObject();
  }

  private void write(Change change, Comparison comparison) throws IOException {
    json.beginObject();
    json.name("kind").value(lower(change.kind())).name("weight").value(lower(change.weight()));
    if (change.oldPart().isPresent()) {
      side("old", change.oldPart().get(), change.before().of(comparison.before().text()), change.before().start());
    }
    if (change.newPart().isPresent()) {
      side("new", change.newPart().get(), change.after().of(comparison.after().text()), change.after().start());
    }
    json.endObject();
  }

  private void side(String name, Part part, String words, int start) throws IOException {
    json.name(name).beginObject().name("part").value(part.toString());
    json.name("start").value(start).name("end").value(start + words.length());
    json.name("text").value(words).endObject();
  }

  private void strings(String name, List<String> values) throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
