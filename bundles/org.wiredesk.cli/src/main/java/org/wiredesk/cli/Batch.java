package org.wiredesk.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.engine.CheckListener;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.Engine;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.engine.report.Totals;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireReaders;
import org.wiredesk.text.WireSource;

/** Checks many files, as many at a time as there are processors, and delivers them in their order. */
final class Batch {

  /** More would only hold more wires in memory. */
  private static final int MAX_WORKERS = 4;

  private final Engine engine;
  private final ProjectProfiles profiles;
  private final Optional<LocalDate> day;
  private final Messages messages;

  private final Map<String, Integer> failures = new TreeMap<>();
  private Totals totals = Totals.NONE;
  private boolean failed;

  /** Either a checked wire or the reason why there is none. */
  private record Outcome(WireFile file, Optional<ReportedWire> wire, Optional<Throwable> trouble, int damaged) {}

  /** @param day the wires' date, if the user gives it */
  Batch(Engine engine, ProjectProfiles profiles, Optional<LocalDate> day, Messages messages) {
    this.engine = engine;
    this.profiles = profiles;
    this.day = day;
    this.messages = messages;
  }

  /**
   * Checks all files and says on stderr which could not be.
   *
   * @return the exit code
   * @throws IOException if the delivery fails
   */
  int run(WireFiles files, Delivery delivery) throws IOException {
    files.problems().forEach(this::complain);
    int workers = Math.min(MAX_WORKERS, Runtime.getRuntime().availableProcessors());
    try (Progress progress = messages.progress(files.files().size())) {
      InOrder.forEach(files.files(), workers, this::check, outcome -> {
        progress.pause();
        deliver(outcome, delivery);
        progress.step();
      });
    }
    delivery.end(totals);
    tellHowOften();
    if (failed) {
      return ExitCode.SOME_FAILED;
    }
    return totals.count() > 0 ? ExitCode.FINDINGS : ExitCode.NOTHING_FOUND;
  }

  private Outcome check(WireFile file) {
    try {
      WireSource source = WireReaders.read(file.path());
      Wire wire = day.map(source::wire).orElseGet(source::wire);
      CheckReport report = engine.check(wire, profiles.of(file.path()), CheckListener.NONE);
      ReportedWire reported = new ReportedWire(file.name(), source.content(), report);
      return new Outcome(file, Optional.of(reported), Optional.empty(), source.damaged());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new Outcome(file, Optional.empty(), Optional.of(e), 0);
    }
  }

  private void deliver(Outcome outcome, Delivery delivery) throws IOException {
    String name = outcome.file().name();
    outcome.trouble().ifPresent(e -> {
      complain(PlainWords.of(name, e));
      messages.debug(e);
    });
    if (outcome.damaged() > 0) {
      messages.say(name + ": not all of it could be read as text; U+FFFD stands for what could not");
    }
    if (outcome.wire().isPresent()) {
      ReportedWire wire = outcome.wire().get();
      totals = totals.plus(wire.report());
      delivery.deliver(outcome.file(), wire);
      Set<String> broken = new HashSet<>();
      wire.report().failures().stream().filter(failure -> broken.add(failure.source()))
          .forEach(failure -> tell(name, failure));
    }
  }

  /** Of a check that breaks in every wire the first time is enough to read, and how often it was. */
  private void tell(String name, Failure failure) {
    failed = true;
    if (failures.merge(failure.source(), 1, Integer::sum) == 1) {
      messages.say(name + ": " + failure.source() + " broke, the other checks went on: " + failure.message());
      messages.debug(failure.cause());
    }
  }

  private void tellHowOften() {
    failures.forEach((source, times) -> {
      if (times > 1) {
        messages.say(source + " broke in " + times + " wires");
      }
    });
  }

  private void complain(String problem) {
    failed = true;
    messages.say(problem);
  }
}
