package org.wiredesk.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.facts.Confirmed;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.FindingKey;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.Origin;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Reply;
import org.wiredesk.review.Review;
import org.wiredesk.review.Tick;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.claims.Claims;
import org.wiredesk.report.export.ScoredReview;
import org.wiredesk.report.score.ScoreProfile;
import org.wiredesk.report.score.ScoredWire;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** Reviewed wires as exports get them. */
public final class Samples {

  public static final Instant NOW = Instant.parse("2024-05-03T10:15:30Z");

  public static final CheckInfo WEEKDAY = new CheckInfo(
      "date-weekday-mismatch", "Weekday does not fit the date", FindingKind.DATE, Severity.MAJOR,
      MqmCategory.TEXTUAL_CONVENTIONS, ItsType.INCONSISTENCY);
  public static final CheckInfo NAME = new CheckInfo(
      "name-spelling-variants", "One name spelled two ways", FindingKind.NAME, Severity.MINOR,
      MqmCategory.INCONSISTENT_USE_OF_TERMINOLOGY, ItsType.INCONSISTENT_ENTITIES);

  /** Eleven words in the body; a character outside the basic plane before the findings. */
  public static final String TALKS = """
      Envoys meet

      MINSK, 3 May 2024. 😀 Talks began on Thursday, 3 May 2024, said Yuri Shvedau.

      On Friday Shvedov called them “useful” and <left>.
      """;

  /** Text that breaks out of every form that does not escape it. */
  public static final String EVIL =
      "=HYPERLINK(\"http://x\") <script>alert('1')</script> ]]> & \u0000\u001B\u0085 \uD800 \u202Eabc\u202C -->";

  private Samples() {}

  public static String id(int number) {
    return new UUID(0, number).toString();
  }

  private static Remark remark(int id, String author, String text) {
    return new Remark(UUID.fromString(id(id)), author, NOW, NOW.plusSeconds(id), text);
  }

  public static Span find(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }

  public static ReportedWire reported(String file, String text, List<Finding> findings) {
    NormalizedText normalized = NormalizedText.of(text);
    Wire wire = Wire.of(normalized.text());
    CheckReport report = new CheckReport(wire, Optional.of(Mentions.of(wire)), findings, List.of(), List.of());
    return new ReportedWire(file, normalized, report);
  }

  public static Finding weekday(String text) {
    return Finding.of(WEEKDAY, find(text, "Thursday, 3 May 2024"), "3 May 2024 was a Friday")
        .because("The weekday says Thursday, the date says Friday.")
        .suggest("Friday, 3 May 2024").suggest("Thursday, 2 May 2024");
  }

  public static Finding name(String text) {
    return Finding.of(NAME, find(text, "Shvedov"), "Spelled “Shvedau” before")
        .suggest("Shvedau").relatedTo(find(text, "Shvedau"), "first spelled so here");
  }

  public static Tick tick(int id, String text, String words, Tick.Verdict verdict, String says, String source) {
    return new Tick(remark(id, "Ann", says), verdict, Optional.of(Anchor.of(text, find(text, words))),
        Optional.of(source));
  }

  public static Decision decision(int id, Verdict verdict, Finding finding, String text, String reason) {
    FindingKey key = new FindingKey(finding.check().id(), finding.span().of(text), "", List.of());
    return new Decision(remark(id, "Ann", reason), verdict, Scope.PLACE, key, Optional.empty(),
        Optional.of(Anchor.of(text, finding.span())));
  }

  public static Note note(int id, String text, String words, String says) {
    Optional<Anchor> anchor = words.isEmpty() ? Optional.empty() : Optional.of(Anchor.of(text, find(text, words)));
    return Note.of(remark(id, "Ben", says), anchor);
  }

  /** A fault by category and severity, said in a note. */
  public static Note fault(int id, String text, String words, MqmCategory category, Severity severity) {
    return note(id, text, words, "Wrong.").as(Optional.of(category), severity, NOW.plusSeconds(id));
  }

  /**
   * The weekday is accepted, the name dismissed; a note with a reply at “useful”, one on the whole wire, and a claim.
   *
   * @param lineEnd of the file
   */
  public static ReviewedWire talks(String lineEnd) {
    Finding weekday = weekday(TALKS);
    Finding name = name(TALKS);
    Decision accepted = decision(1, Verdict.ACCEPTED, weekday, TALKS, "");
    Decision dismissed = decision(2, Verdict.DISMISSED, name, TALKS, "both are used by the ministry");
    Note useful = fault(3, TALKS, "useful", MqmCategory.MISTRANSLATION, Severity.MINOR)
        .suggesting(Optional.of("helpful"), NOW.plusSeconds(3));
    Note all = note(4, TALKS, "", "Ask the desk,\nthen file.").with(NoteStatus.QUERY, NOW.plusSeconds(4));
    Tick tick = new Tick(remark(6, "Ann", "The ministry says so."), Tick.Verdict.TRUE,
        Optional.of(Anchor.of(TALKS, find(TALKS, "Talks began on Thursday, 3 May 2024"))),
        Optional.of("https://example.org/talks"));
    Review review = new Review(List.of(accepted, dismissed, useful, all, tick,
        new Reply(remark(5, "Cy", "It says poleznyi."), useful.id()),
        new Origin(remark(7, "Ann", ""), Optional.of("Night desk"), Optional.of("Engine B"))));
    return reviewed("wires/talks.txt", TALKS.replace("\n", lineEnd), List.of(weekday, name), review,
        Map.of(weekday, accepted, name, dismissed));
  }

  /** Everything in it is hostile. */
  public static ReviewedWire evil() {
    String text = EVIL + "\n\nSecond " + EVIL + "\n";
    Finding finding = Finding.of(WEEKDAY, new Span(0, 10), EVIL).because(EVIL).suggest(EVIL)
        .relatedTo(new Span(11, 30), EVIL);
    Finding other = Finding.of(NAME, new Span(0, 5), EVIL);
    Decision dismissed = new Decision(remark(1, EVIL, EVIL), Verdict.DISMISSED, Scope.WIRE,
        new FindingKey(NAME.id(), EVIL, EVIL, List.of()), Optional.of(EVIL), Optional.empty());
    Note note = new Note(remark(2, EVIL, EVIL), Optional.of(Anchor.of(text, new Span(30, 40))),
        Optional.of(MqmCategory.OFFENSIVE), Severity.MAJOR, NoteStatus.OPEN, Optional.of(EVIL), Optional.empty());
    Tick tick = new Tick(remark(3, EVIL, EVIL), Tick.Verdict.FALSE, Optional.of(Anchor.of(text, new Span(0, 30))),
        Optional.of(EVIL));
    Review review = new Review(List.of(dismissed, note, tick, new Reply(remark(4, EVIL, EVIL), note.id()),
        new Origin(remark(5, EVIL, EVIL), Optional.of(EVIL), Optional.of(EVIL))));
    return reviewed("<b>=\"'.txt", text, List.of(finding, other), review, Map.of(other, dismissed));
  }

  public static ReviewedWire reviewed(
      String file, String text, List<Finding> findings, Review review, Map<Finding, Decision> decisions) {
    return reviewed(file, text, findings, review, decisions, List.of());
  }

  /** @param known what the fact book bears out */
  public static ReviewedWire reviewed(String file, String text, List<Finding> findings, Review review,
      Map<Finding, Decision> decisions, List<Confirmed> known) {
    ReportedWire wire = reported(file, text, findings);
    CheckContext context = CheckContext.of(wire.report().wire(), CheckProfile.DEFAULT);
    return ReviewedWire.of(
        wire, review, finding -> Optional.ofNullable(decisions.get(finding)), Claims.of(context, known));
  }

  /** Only notes, no findings. */
  public static ReviewedWire noted(String file, String text, Note... notes) {
    return reviewed(file, text, List.of(), new Review(new ArrayList<>(List.of(notes))), Map.of());
  }

  public static ScoredReview scored(ReviewedWire wire) {
    return new ScoredReview(wire, ScoredWire.of(wire, ScoreProfile.DEFAULT, id -> Optional.empty()));
  }
}
