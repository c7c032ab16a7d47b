package org.wiredesk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.wiredesk.mentions.times.TimeScanner;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireOptions;

/** Compares the reading of temporal expressions with HeidelTime's, the two in turn on the same wires, in one process. */
public final class Times {

  private static final LocalDate DAY = LocalDate.of(2015, 11, 26);
  private static final double TARGET = 20;
  private static final int ROUNDS = 3;
  private static final int WIRES = 60;
  private static final int WORDS = 400;

  private final TimeScanner scanner = TimeScanner.of(Locale.ENGLISH);
  private int found;

  /** Ends with 1 when the target is missed. */
  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    HeidelTime heidelTime = new HeidelTime(Path.of(arguments[0]));
    System.exit(new Times().run(heidelTime) ? 0 : 1);
  }

  private boolean run(HeidelTime heidelTime) {
    Date day = Date.from(DAY.atStartOfDay(ZoneOffset.UTC).toInstant());
    List<String> texts = texts();
    double ours = 0;
    double theirs = 0;
    int theirFinds = 0;
    for (int round = -1; round < ROUNDS; round++) {
      found = 0;
      double oursNow = seconds(() -> texts.forEach(this::read));
      int[] finds = {0};
      double theirsNow = seconds(() -> texts.forEach(text -> finds[0] += heidelTime.read(text, day)));
      if (round >= 0) {
        ours += oursNow;
        theirs += theirsNow;
        theirFinds = finds[0];
      }
    }
    System.out.printf(Locale.ROOT,
        "temporal expressions of %d wires of %d words: Wiredesk %d in %.0f wires a second, HeidelTime %d in %.1f,"
            + " ratio %.0f (at least %.0f)%n",
        WIRES, WORDS, found, ROUNDS * WIRES / ours, theirFinds, ROUNDS * WIRES / theirs, theirs / ours, TARGET);
    return theirs / ours >= TARGET;
  }

  /** The generated wires name few times, so each gets a paragraph full of them. */
  private static List<String> texts() {
    WireMaker maker = new WireMaker(2);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < WIRES; i++) {
      texts.add(maker.wire(WORDS) + "\n\nThe talks began on Monday, two days after the meeting of November " + (1 + i % 28)
          + ", and will go on until early next week. In the first quarter of 2014 they met every other Thursday morning.");
    }
    return texts;
  }

  private void read(String text) {
    found += scanner.scan(Wire.of(text, WireOptions.dated(DAY))).size();
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
