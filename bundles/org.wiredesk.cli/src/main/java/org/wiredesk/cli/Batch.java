package org.wiredesk.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wiredesk.bitext.Original;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.engine.CheckListener;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.Engine;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.engine.report.Ruling;
import org.wiredesk.engine.report.Totals;
import org.wiredesk.review.decisions.Decided;
import org.wiredesk.review.decisions.SavedDecisions;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireReaders;
import org.wiredesk.text.WireSource;

/** Checks many files, as many at a time as there are processors, and delivers them in their order. */
final class Batch {

  /** More would only hold more wires in memory. */
  private static final int MAX_WORKERS = 4;

  private static final char UNREADABLE = '\uFFFD';

  private final Engine engine;
  private final ProjectProfiles profiles;
  private final Originals originals;
  private final Optional<LocalDate> day;
  private final Messages messages;
  private final boolean showDismissed;
  private final SavedDecisions decisions = new SavedDecisions();

  private final Map<String, Integer> failures = new TreeMap<>();
  private Totals totals = Totals.NONE;
  private boolean failed;

  /**
   * Either a checked wire or the reason why there is none.
   *
   * @param undecided why what people decided of it could not be read
   * @param original why it could not be held against its original, or not against all of it
   */
  private record Outcome(
      WireFile file, Optional<ReportedWire> wire, Optional<Throwable> trouble, int damaged,
      Optional<IOException> undecided, Optional<String> original) {

    Outcome(WireFile file, Throwable trouble) {
      this(file, Optional.empty(), Optional.of(trouble), 0, Optional.empty(), Optional.empty());
    }

    Outcome withOriginal(Optional<String> remark) {
      return new Outcome(file, wire, trouble, damaged, undecided, remark);
    }
  }

  /**
   * @param originals where what the wires were translated from is found
   * @param day the wires' date, if the user gives it
   * @param showDismissed whether findings that people settled are told among the others, and not only counted
   */
  Batch(
      Engine engine, ProjectProfiles profiles, Originals originals, Optional<LocalDate> day, boolean showDismissed,
      Messages messages) {
    this.engine = engine;
    this.profiles = profiles;
    this.originals = originals;
    this.day = day;
    this.showDismissed = showDismissed;
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
      Optional<Original> original = originals.read(file.path());
      CheckReport report =
          engine.check(wire, original, profiles.of(file.path(), original), CheckListener.NONE);
      return decided(file, source, report).withOriginal(remark(original));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new Outcome(file, e);
    }
  }

  private Optional<String> remark(Optional<Original> original) {
    if (original.isEmpty()) {
      return originals.wereNamed() ? Optional.of("there is no original of it where --original says") : Optional.empty();
    }
    String text = original.get().text();
    if (text.isBlank()) {
      return Optional.of("its original is empty");
    }
    return text.indexOf(UNREADABLE) >= 0
        ? Optional.of("not all of its original could be read as text") : Optional.empty();
  }

  /** Where decisions cannot be read, all findings are open: better told twice than never. */
  private Outcome decided(WireFile file, WireSource source, CheckReport report) {
    Decided decided;
    Optional<IOException> trouble = Optional.empty();
    try {
      decided = decisions.on(file.path(), report.wire(), report.findings());
    } catch (IOException e) {
      decided = Decided.none(report.findings());
      trouble = Optional.of(e);
    }
    CheckReport open = report.withFindings(decided.shown());
    Map<Finding, Ruling> settled = new HashMap<>();
    decided.hidden().forEach((finding, decision) -> settled.put(finding, Rulings.of(decision)));
    ReportedWire wire = new ReportedWire(file.name(), source.content(), open, settled, showDismissed);
    return new Outcome(file, Optional.of(wire), Optional.empty(), source.damaged(), trouble, Optional.empty());
  }

  private void deliver(Outcome outcome, Delivery delivery) throws IOException {
    String name = outcome.file().name();
    outcome.trouble().ifPresent(e -> {
      complain(PlainWords.of(name, e));
      messages.debug(e);
    });
    outcome.undecided().ifPresent(e -> complain(name + ": " + PlainWords.of(e)));
    if (outcome.damaged() > 0) {
      messages.say(name + ": not all of it could be read as text; U+FFFD stands for what could not");
    }
    outcome.original().ifPresent(remark -> messages.say(name + ": " + remark));
    if (outcome.wire().isPresent()) {
      ReportedWire wire = outcome.wire().get();
      totals = totals.plus(wire);
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
