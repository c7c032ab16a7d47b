package org.wiredesk.review.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.anchors.Move;
import org.wiredesk.review.anchors.Place.Way;
import org.wiredesk.text.Span;

/** Anchors as selectors: positions count Unicode code points there, and UTF-16 code units here. */
final class Targets {

  private static final String POSITION = "TextPositionSelector";
  private static final String QUOTATION = "TextQuoteSelector";

  private final String text;

  /** @param text of the wire as it is now */
  Targets(String text) {
    this.text = text;
  }

  /** Leaves the whole of the source. */
  static void clear(JsonObject target) {
    target.remove("selector");
    target.remove(Terms.MOVED);
  }

  void write(Anchor anchor, JsonObject target) {
    clear(target);
    JsonArray selectors = new JsonArray();
    JsonObject position = new JsonObject();
    position.addProperty("type", POSITION);
    position.addProperty("start", points(anchor.span().start()));
    position.addProperty("end", points(anchor.span().end()));
    selectors.add(position);
    JsonObject quotation = new JsonObject();
    quotation.addProperty("type", QUOTATION);
    quotation.addProperty("exact", anchor.exact());
    quotation.addProperty("prefix", anchor.prefix());
    quotation.addProperty("suffix", anchor.suffix());
    if (anchor.rival() != Anchor.UNKNOWN) {
      quotation.addProperty(Terms.RIVAL, anchor.rival());
    }
    selectors.add(quotation);
    target.add("selector", selectors);
    anchor.moved().ifPresent(move -> target.add(Terms.MOVED, written(move)));
  }

  private static JsonObject written(Move move) {
    JsonObject moved = new JsonObject();
    moved.addProperty(Terms.WAY, move.way().label());
    moved.addProperty(Terms.LIKENESS, move.likeness());
    moved.addProperty(Terms.WAS, move.was());
    return moved;
  }

  /** Empty where the target has no quotation, as one on the whole wire. */
  Optional<Anchor> read(JsonObject target) {
    List<JsonObject> selectors = Json.objects(target, "selector");
    Optional<JsonObject> quotation =
        selectors.stream().filter(selector -> Json.is(selector, "type", QUOTATION)).findFirst();
    Optional<Span> position = selectors.stream().filter(selector -> Json.is(selector, "type", POSITION)).findFirst()
        .flatMap(this::span);
    return quotation.flatMap(selector -> Json.string(selector, "exact").map(exact -> new Anchor(
        position.filter(span -> span.length() == exact.length()).orElseGet(() -> somewhere(position, exact)),
        exact,
        Json.string(selector, "prefix").orElse(""),
        Json.string(selector, "suffix").orElse(""),
        Json.number(selector, Terms.RIVAL).orElse(Anchor.UNKNOWN),
        Json.objects(target, Terms.MOVED).stream().findFirst().map(moved -> move(moved, exact)))));
  }

  /** Of what is damaged or of a later version as much is kept as that it is to be confirmed. */
  private static Move move(JsonObject moved, String exact) {
    return new Move(
        Json.string(moved, Terms.WAY).flatMap(Way::of).orElse(Way.ALIKE),
        Json.number(moved, Terms.LIKENESS).filter(likeness -> likeness >= 0 && likeness <= 1).orElse(0.0),
        Json.string(moved, Terms.WAS).orElse(exact));
  }

  /** Where only the quotation is known, or the position is of a text that has shrunk since. */
  private static Span somewhere(Optional<Span> position, String exact) {
    int start = position.map(Span::start).orElse(0);
    return new Span(start, start + exact.length());
  }

  private Optional<Span> span(JsonObject position) {
    Optional<Integer> start = Json.number(position, "start").map(this::units);
    Optional<Integer> end = Json.number(position, "end").map(this::units);
    return start.isPresent() && end.isPresent() && start.get() <= end.get()
        ? Optional.of(new Span(start.get(), end.get()))
        : Optional.empty();
  }

  private int points(int units) {
    int within = Math.min(units, text.length());
    return text.codePointCount(0, within) + units - within;
  }

  /** Beyond the end of the text each counts as one. */
  private int units(double points) {
    int wanted = (int) Math.max(0, Math.min(Integer.MAX_VALUE / 4, points));
    int has = text.codePointCount(0, text.length());
    return wanted <= has ? text.offsetByCodePoints(0, wanted) : text.length() + wanted - has;
  }
}
