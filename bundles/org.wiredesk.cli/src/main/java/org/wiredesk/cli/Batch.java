package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.engine.CheckListener;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.Engine;
import org.wiredesk.engine.report.ReportWriter;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.engine.report.Totals;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireOptions;

/** Checks many files. */
final class Batch {

  private static final int WORKERS = Math.min(4, Runtime.getRuntime().availableProcessors());

  private final Engine engine;
  private final ProjectProfiles profiles;
  private final WireOptions options;
  private final Terminal terminal;

  private Totals totals = Totals.NONE;
  private boolean failed;

  /** Either a checked wire or the reason why there is none. */
  private record Outcome(WireFile file, Optional<ReportedWire> wire, String problem) {}

  Batch(Engine engine, ProjectProfiles profiles, WireOptions options, Terminal terminal) {
    this.engine = engine;
    this.profiles = profiles;
    this.options = options;
    this.terminal = terminal;
  }

  int run(WireFiles files, ReportWriter writer) throws Exception {
    files.problems().forEach(this::complain);
    InOrder.forEach(files.files(), WORKERS, this::check, outcome -> {
      if (outcome.wire().isEmpty()) {
        complain(outcome.file().name() + ": " + outcome.problem());
        return;
      }
      ReportedWire wire = outcome.wire().get();
      tellFailures(wire);
      totals = totals.plus(wire.report());
      writer.write(wire, terminal.out());
      terminal.out().flush();
    });
    writer.end(totals, terminal.out());
    return failed ? ExitCode.SOME_FAILED : totals.count() > 0 ? ExitCode.FINDINGS : ExitCode.NOTHING_FOUND;
  }

  private Outcome check(WireFile file) {
    try {
      NormalizedText text = NormalizedText.of(Files.readString(file.path()));
      CheckProfile profile = profiles.of(file.path());
      CheckReport report = engine.check(Wire.of(text.text(), options), profile, CheckListener.NONE);
      return new Outcome(file, Optional.of(new ReportedWire(file.name(), text, report)), "");
    } catch (IOException e) {
      return new Outcome(file, Optional.empty(), e.getMessage());
    }
  }

  private void tellFailures(ReportedWire wire) {
    wire.report().failures().forEach(f -> complain(wire.file() + ": " + f.source() + " failed: " + f.message()));
  }

  private void complain(String problem) {
    failed = true;
    terminal.err().println("wiredesk: " + problem);
    terminal.err().flush();
  }
}
