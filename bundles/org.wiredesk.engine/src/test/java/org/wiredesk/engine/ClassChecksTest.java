package org.wiredesk.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Check;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.engine.Fakes.LengthCheck;
import org.wiredesk.engine.Fakes.ThrowingCheck;
import org.wiredesk.engine.Fakes.WordCheck;
import org.wiredesk.engine.SentenceAnswers.SentenceKey;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.TimeValue;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

class ClassChecksTest {

  private final WordCheck word = new WordCheck("very");

  @Test
  void onlyTheChangedSentenceIsInspectedAgain() {
    Engine engine = engine(word);
    check(engine, Fakes.wire("A very long day.", "Rain fell.", "A very short night."));
    word.asked.clear();
    CheckReport report = check(engine, Fakes.wire("A very long day indeed.", "Rain fell.", "A very short night."));

    assertEquals(List.of("A very long day indeed."), word.asked);
    assertEquals(List.of("very", "very"), report.findings().stream().map(f -> f.span().of(report.wire().text())).toList());
  }

  @Test
  void aKeptFindingMovesWithItsSentenceWholly() {
    Engine engine = engine(word);
    check(engine, Fakes.wire("A very long day."));
    word.asked.clear();
    CheckReport report = check(engine, Fakes.wire("New first line.", "A very long day."));

    Finding finding = report.findings().get(0);
    assertEquals(List.of("New first line."), word.asked);
    assertEquals(new Span(18, 22), finding.span());
    assertEquals(new Span(18, 22), finding.related().get(0).span());
    assertEquals(new Span(18, 22), finding.fixes().get(0).edits().get(0).span());
  }

  @Test
  void anotherDateOrAnotherWordListIsAnotherQuestion() {
    Engine engine = engine(word);
    Wire wire = Fakes.wire("A very long day.");
    check(engine, wire);
    check(engine, dated(wire, LocalDate.of(2024, 5, 3)));
    check(engine, dated(wire, LocalDate.of(2024, 5, 4)));
    check(engine, dated(wire, LocalDate.of(2024, 5, 3)));
    CheckProfile withWords =
        new CheckProfile("en-US", Optional.of("ru"), Set.of("Minsk"), Set.of(), Set.of(), Optional.empty());
    engine.check(wire, withWords, CheckListener.NONE);

    assertEquals(4, word.asked.size());
  }

  @Test
  void aDateThatMeansAnotherDayIsAnotherQuestion() {
    SentenceAnswers answers = new SentenceAnswers(SentenceAnswers.DEFAULT_CHARACTERS);
    SentenceAnswers.Basis basis = answers.basis(CheckContext.of(Fakes.wire(""), CheckProfile.DEFAULT));
    AtomicInteger asked = new AtomicInteger();
    for (int day : List.of(3, 4, 3)) {
      List<TimeValue> times = List.of(new CalendarValue.Day(LocalDate.of(2024, 5, day)));
      answers.get(basis, word.info().id(), new SentenceKey("He left on the same day.", times), () -> {
        asked.incrementAndGet();
        return List.of();
      });
    }

    assertEquals(2, asked.get());
  }

  @Test
  void theDaysOfASentenceBelongToItsQuestion() {
    Engine engine = engine(word);
    Wire wire = Wire.of("The sides met on 3 May.\n\nIt was very late.\n");
    check(engine, dated(wire, LocalDate.of(2024, 5, 4)));
    check(engine, dated(wire, LocalDate.of(2024, 5, 4)));

    assertEquals(wire.sentences().size(), word.asked.size());
  }

  @Test
  void wireChecksAreAskedEveryTime() {
    Engine engine = engine(new LengthCheck());
    check(engine, Fakes.wire("One."));

    assertEquals("length 7", check(engine, Fakes.wire("One two")).findings().get(0).message());
  }

  @Test
  void aCheckThatThrowsIsToldOnceAndTheOthersGoOn() {
    CheckReport report = check(
        engine(new ThrowingCheck("rain"), word, new LengthCheck()),
        Fakes.wire("A very long rain.", "More rain.", "A very dry day."));

    assertEquals(3, report.findings().size());
    assertEquals(
        List.of("throwing: IllegalStateException: cannot read this (in 2 sentences)"),
        report.failures().stream().map(f -> f.source() + ": " + f.message()).toList());
  }

  @Test
  void aPlaceOutsideTheSentenceIsAFailure() {
    SentenceCheck astray = new SentenceCheck() {
      @Override
      public CheckInfo info() {
        return Fakes.info("astray");
      }

      @Override
      public List<Finding> inspect(Sentence sentence, CheckContext context) {
        return List.of(Finding.of(info(), sentence.span(), "fine").relatedTo(new Span(0, 1), "elsewhere"));
      }
    };
    CheckReport report = check(engine(astray), Fakes.wire("First.", "Second."));

    assertEquals(1, report.findings().size());
    assertEquals(List.of("astray"), report.failures().stream().map(Failure::source).toList());
  }

  @Test
  void cancellingStopsBetweenSentences() {
    AtomicInteger questions = new AtomicInteger();
    CheckListener listener = new CheckListener() {
      @Override
      public boolean isCancelled() {
        return questions.incrementAndGet() > 2;
      }
    };
    CheckReport report =
        engine(word, new LengthCheck()).check(Fakes.wire("One.", "Two.", "Three."), CheckProfile.DEFAULT, listener);

    assertEquals(List.of("One."), word.asked);
    assertEquals(List.of(), report.findings());
  }

  @Test
  void aCheckThatIsOffIsNotAsked() {
    CheckProfile profile = new CheckProfile(
        "en-US", Optional.empty(), Set.of(), Set.of(), Set.of(word.info().id()), Optional.empty());
    engine(word).check(Fakes.wire("A very long day."), profile, CheckListener.NONE);

    assertEquals(List.of(), word.asked);
  }

  @Test
  void answersUsedLongestAgoGoFirst() {
    SentenceAnswers answers = new SentenceAnswers(300);
    SentenceAnswers.Basis basis = answers.basis(CheckContext.of(Fakes.wire(""), CheckProfile.DEFAULT));
    AtomicInteger asked = new AtomicInteger();
    for (String sentence : List.of("one", "two", "one", "three", "one", "two")) {
      answers.get(basis, word.info().id(), new SentenceKey(sentence, List.of()), () -> {
        asked.incrementAndGet();
        return List.of();
      });
    }

    assertEquals(4, asked.get(), "\"two\" had to go for \"three\", \"one\" stayed");
  }

  @Test
  void twoChecksMayNotShareAnId() {
    assertThrows(IllegalArgumentException.class, () -> engine(word, new WordCheck("very")));
  }

  private static Engine engine(Check... checks) {
    return new Engine(List.of(new ClassChecks("own", List.of(checks), id -> Optional.empty())));
  }

  private static CheckReport check(Engine engine, Wire wire) {
    return engine.check(wire, CheckProfile.DEFAULT, CheckListener.NONE);
  }

  private static Wire dated(Wire wire, LocalDate day) {
    WireDate date = new WireDate(day, WireDate.Origin.USER, Optional.empty());
    return new Wire(
        wire.text(), wire.headline(), wire.dateline(), Optional.of(date), wire.paragraphs(), wire.sentences());
  }
}
