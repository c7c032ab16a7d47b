package org.wiredesk.review.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Entry;
import org.wiredesk.review.FindingKey;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Tick;
import org.wiredesk.review.anchors.Anchor;

/**
 * Decisions on findings and verdicts on claims as assessing annotations: what they have beside a remark and a place.
 */
final class Judgements {

  private static final String MOTIVATION = "assessing";
  private static final String LINKING = "linking";
  private static final String DECISION = "decision";
  private static final String TICK = "claim";

  private Judgements() {}

  /** Whether an annotation was written as a decision or a verdict. */
  static boolean is(JsonObject annotation) {
    return annotation.has(Terms.KIND);
  }

  /** Whether a body is the source of a judgement. */
  static boolean isSource(JsonObject body) {
    return Json.is(body, "type", "SpecificResource") && Json.is(body, "purpose", LINKING);
  }

  static void write(Decision decision, JsonObject annotation) {
    annotation.addProperty("motivation", MOTIVATION);
    annotation.addProperty(Terms.KIND, DECISION);
    annotation.addProperty(Terms.VERDICT, decision.verdict().label());
    annotation.addProperty(Terms.SCOPE, decision.scope().label());
    FindingKey finding = decision.finding();
    annotation.addProperty(Terms.CHECK, finding.check().value());
    annotation.addProperty(Terms.WORDS, finding.words());
    annotation.addProperty(Terms.SENTENCE, finding.sentence());
    JsonArray related = new JsonArray();
    finding.related().forEach(related::add);
    annotation.add(Terms.RELATED, related);
    decision.source().ifPresent(source -> addSource(source, annotation));
  }

  static void write(Tick tick, JsonObject annotation) {
    annotation.addProperty("motivation", MOTIVATION);
    annotation.addProperty(Terms.KIND, TICK);
    annotation.addProperty(Terms.VERDICT, tick.verdict().label());
    tick.source().ifPresent(source -> addSource(source, annotation));
  }

  /** Empty where it lacks what makes it one. */
  static Optional<? extends Entry> read(
      JsonObject annotation, Remark remark, Optional<Anchor> anchor) {
    return Json.is(annotation, Terms.KIND, TICK)
        ? tick(annotation, remark, anchor)
        : decision(annotation, remark, anchor);
  }

  private static Optional<Tick> tick(JsonObject annotation, Remark remark, Optional<Anchor> anchor) {
    return Json.string(annotation, Terms.VERDICT).flatMap(Tick.Verdict::of)
        .map(verdict -> new Tick(remark, verdict, anchor, source(annotation)));
  }

  private static Optional<Decision> decision(JsonObject annotation, Remark remark, Optional<Anchor> anchor) {
    Optional<Decision.Verdict> verdict = Json.string(annotation, Terms.VERDICT).flatMap(Decision.Verdict::of);
    Optional<Decision.Scope> scope = Json.string(annotation, Terms.SCOPE).flatMap(Decision.Scope::of);
    Optional<FindingKey> finding = finding(annotation);
    return verdict.isPresent() && scope.isPresent() && finding.isPresent()
        ? Optional.of(new Decision(
            remark, verdict.get(), scope.get(), finding.get(), source(annotation), anchor))
        : Optional.empty();
  }

  private static Optional<FindingKey> finding(JsonObject annotation) {
    Optional<CheckId> check = Json.string(annotation, Terms.CHECK).flatMap(Judgements::check);
    Optional<String> words = Json.string(annotation, Terms.WORDS);
    return check.isPresent() && words.isPresent()
        ? Optional.of(new FindingKey(
            check.get(), words.get(), Json.string(annotation, Terms.SENTENCE).orElse(""), related(annotation)))
        : Optional.empty();
  }

  private static List<String> related(JsonObject annotation) {
    return annotation.get(Terms.RELATED) instanceof JsonArray array
        ? array.asList().stream().filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString).toList()
        : List.of();
  }

  /** Empty when it is no id of a check. */
  static Optional<CheckId> check(String id) {
    try {
      return Optional.of(new CheckId(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void addSource(String source, JsonObject annotation) {
    JsonObject body = new JsonObject();
    body.addProperty("type", "SpecificResource");
    body.addProperty("purpose", LINKING);
    body.addProperty("source", source);
    annotation.getAsJsonArray("body").add(body);
  }

  private static Optional<String> source(JsonObject annotation) {
    return Json.objects(annotation, "body").stream().filter(Judgements::isSource)
        .flatMap(body -> Json.string(body, "source").stream()).findFirst();
  }
}
