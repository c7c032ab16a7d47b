package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.checks.api.facts.Renamed;
import org.wiredesk.text.Dateline;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/**
 * Finds places and bodies under a name that, by the fact book, they did not yet or no longer have on the wire's day.
 */
public final class NameAtDateCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "fact-name-at-date", "Name of another time", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.INCONSISTENT_WITH_EXTERNAL_REFERENCE, ItsType.NON_CONFORMANCE);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    RenamedThings things = context.facts().view(RenamedThings.class, RenamedThings::new);
    Optional<LocalDate> day = context.wire().date().map(WireDate::day);
    if (day.isEmpty() || things.isEmpty()) {
      return List.of();
    }
    OtherTimes others = new OtherTimes(context, day.get());
    return Stream.concat(
            context.wire().dateline().stream().flatMap(line -> inDateline(line, things, day.get(), context.wire())),
            context.wire().sentences().stream()
                .flatMap(sentence -> doubts(sentence, things, others, day.get(), context)))
        .map(doubt -> doubt.finding(INFO, context.wire()))
        .toList();
  }

  /** A wire is written where it says, under the name that the place has on its day. */
  private static Stream<NameDoubt> inDateline(Dateline line, RenamedThings things, LocalDate day, Wire wire) {
    int end = line.daySpan().map(Span::start).filter(start -> start > line.span().start()).orElse(line.span().end());
    List<Word> words = Words.of(wire.text(), new Span(line.span().start(), end));
    return things.in(words).stream().filter(name -> NameGuards.standsAlone(words, name))
        .flatMap(name -> NameDoubt.of(name, name.span(words), day).stream());
  }

  private static Stream<NameDoubt> doubts(
      Sentence sentence, RenamedThings things, OtherTimes others, LocalDate day, CheckContext context) {
    List<Word> words = Words.of(sentence);
    List<FactNames.Found<Renamed>> found = things.in(words);
    return found.stream()
        .filter(name -> NameGuards.standsAlone(words, name))
        .flatMap(name -> NameDoubt.of(name, name.span(words), day).stream())
        .filter(doubt -> !context.mentions().quotations().contains(doubt.span()))
        .filter(doubt -> !NameGuards.explains(words, doubt, found) && !doubt.mayBeMeant(sentence, others));
  }
}
