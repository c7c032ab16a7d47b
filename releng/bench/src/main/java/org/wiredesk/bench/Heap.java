package org.wiredesk.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Locale;
import org.wiredesk.checks.BuiltInChecks;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.engine.CheckListener;
import org.wiredesk.engine.ClassChecks;
import org.wiredesk.engine.Engine;
import org.wiredesk.languagetool.LanguageToolProvider;
import org.wiredesk.text.Wire;

/** Measures what stays in the heap after wires from Russian were checked, in a process that does nothing else. */
public final class Heap {

  private static final int TARGET_MB = 350;
  private static final int WIRES = 60;

  private Heap() {}

  public static void main(String[] arguments) {
    Engine engine = new Engine(List.of(
        new ClassChecks("Wiredesk", BuiltInChecks.all(), BuiltInChecks::page), new LanguageToolProvider()));
    WireMaker maker = new WireMaker(2);
    for (int i = 0; i < WIRES; i++) {
      engine.check(Wire.of(maker.wire(1000)), CheckProfile.DEFAULT, CheckListener.NONE);
    }
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    double used = memory.getHeapMemoryUsage().getUsed() / (1024.0 * 1024);
    System.out.printf(Locale.ROOT, "%-48s %9.0f MB %12s %8.3f %8.3f%s%n", "heap after collection, en from ru, " + WIRES
        + " wires", used, TARGET_MB + " MB", used / TARGET_MB, 1.0, used <= TARGET_MB ? "" : "  MISSED");
    Reference.reachabilityFence(engine);
    System.exit(used <= TARGET_MB ? 0 : 1);
  }
}
