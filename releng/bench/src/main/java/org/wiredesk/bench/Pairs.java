package org.wiredesk.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.bitext.Original;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.engine.CheckListener;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.Engine;
import org.wiredesk.text.Wire;

/** What a wire with its original costs against wires alone; each text is checked once, so that nothing is remembered. */
final class Pairs {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
  private static final double TARGET = 1.3;

  private final Engine engine;
  private final CheckProfile profile;
  private final OriginalMaker maker = new OriginalMaker();

  Pairs(Engine engine, CheckProfile profile) {
    this.engine = engine;
    this.profile = profile;
  }

  /** Without measuring: what checks of the original cost is told of a program that has run for a while. */
  void warmUp(List<String> wires) {
    wires.forEach(text -> check(text, original(text)));
  }

  /** @param wires of one length: half of them warm up, of the rest every second one gets an original */
  void run(List<String> wires, Table table) {
    int warm = wires.size() / 2;
    wires.subList(0, warm).forEach(text -> check(text, original(text)));
    double alone = 0;
    double paired = 0;
    for (int i = warm; i + 1 < wires.size(); i += 2) {
      alone += check(wires.get(i), Optional.empty());
      paired += check(wires.get(i + 1), original(wires.get(i + 1)));
    }
    int count = (wires.size() - warm) / 2;
    table.times("a wire with its original, against it alone", paired / count, alone / count, TARGET);
  }

  private Optional<Original> original(String wire) {
    return Optional.of(new Original(maker.original(wire), RUSSIAN));
  }

  /** In milliseconds. */
  private double check(String text, Optional<Original> original) {
    long start = System.nanoTime();
    CheckReport report = engine.check(Wire.of(text), original, profile, CheckListener.NONE);
    double millis = (System.nanoTime() - start) / 1e6;
    if (!report.isComplete() || !report.failures().isEmpty()) {
      throw new IllegalStateException("the check failed: " + report.failures());
    }
    return millis;
  }
}
