package org.wiredesk.engine.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireOptions;

/** Timelines to lay out. */
final class Timelines {

  static final LocalDate NOW = LocalDate.of(2019, 3, 12);
  static final CheckInfo DATE = new CheckInfo("date-test", "A date in doubt", FindingKind.DATE, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.INCONSISTENCY);

  private Timelines() {}

  static Finding finding(Span words, String message) {
    return Finding.of(DATE, words, message);
  }

  static Timeline of(TimelineMention... mentions) {
    return new Timeline(Optional.of(NOW), List.of(mentions), List.of());
  }

  static Timeline read(String text, Finding... findings) {
    return read(text, WireOptions.NONE, findings);
  }

  static Timeline read(String text, WireOptions options, Finding... findings) {
    Wire wire = Wire.of(text, options);
    return Timeline.of(wire, Mentions.of(wire), List.of(findings));
  }

  static TimelineMention day(String words, LocalDate day) {
    return range(words, day, day);
  }

  static TimelineMention range(String words, LocalDate first, LocalDate last) {
    Optional<PlacedDays> days = Optional.of(new PlacedDays(first, last, false));
    return new TimelineMention(new Span(0, words.length()), words, days, words, words, "", List.of());
  }

  static TimelineMention without(String words) {
    return new TimelineMention(new Span(0, words.length()), words, Optional.empty(), words, words, "vague",
        List.of());
  }

  /** As wires have them: most near their date, some far from it, some long. */
  static Timeline random(Random random, int count) {
    List<TimelineMention> mentions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int distance = (int) (Math.pow(random.nextDouble(), 6) * 40_000) + random.nextInt(12);
      LocalDate first = NOW.plusDays(random.nextBoolean() ? distance : -distance);
      int length = random.nextInt(3) > 0 ? 0 : random.nextInt(1 + distance);
      char[] words = new char[1 + random.nextInt(40)];
      Arrays.fill(words, random.nextBoolean() ? 'm' : 'i');
      mentions.add(range(new String(words), first, first.plusDays(length)));
    }
    return of(mentions.toArray(TimelineMention[]::new));
  }

  static TimelineLayout layout(Timeline timeline, TimelineFrame frame) {
    return TimelineLayout.of(DrawnTimeline.of(timeline), frame);
  }

  static TimelineFrame frame(double width) {
    return frame(width, TimelineViewport.FIT);
  }

  static TimelineFrame frame(double width, TimelineViewport viewport) {
    return new TimelineFrame(width, TextFace.unmeasured(), viewport);
  }

  static Span in(String text, String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(words);
    }
    return new Span(at, at + words.length());
  }
}
