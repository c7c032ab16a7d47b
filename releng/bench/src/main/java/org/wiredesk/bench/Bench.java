package org.wiredesk.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiredesk.checks.BuiltInChecks;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.CheckProvider;
import org.wiredesk.engine.CheckListener;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.ClassChecks;
import org.wiredesk.engine.Engine;
import org.wiredesk.languagetool.DeskRuleProvider;
import org.wiredesk.languagetool.LanguageToolProvider;
import org.wiredesk.rules.Packs;
import org.wiredesk.text.Wire;

/**
 * Measures Wiredesk against plain LanguageTool in one process, the two in turn on the same texts, and prints ratios: they
 * hold from machine to machine where milliseconds do not. Ends with 1 when a target is missed.
 */
public final class Bench {

  private static final CheckProfile PROFILE = CheckProfile.DEFAULT;
  private static final int WARM_UP_WIRES = 40;
  private static final int WIRES = 20;
  private static final int BATCH = 100;

  private final LanguageToolProvider languageTool =
      new LanguageToolProvider(BuiltInChecks.tagged(), BuiltInChecks::page);
  private final CheckProvider own = new ClassChecks("Wiredesk", BuiltInChecks.all(), BuiltInChecks::page);
  private final CheckProvider deskRules = new DeskRuleProvider(languageTool, () -> Packs.book().rules());
  private final Engine engine = new Engine(List.of(own, deskRules, languageTool));
  private final Engine ownAlone = new Engine(List.of(own));
  private final PlainLanguageTool plain = new PlainLanguageTool(PROFILE, languageTool.checks(PROFILE));
  private final WireMaker maker = new WireMaker(1);
  private final Table table = new Table(System.out);

  private Bench() {}

  public static void main(String[] arguments) {
    Bench bench = new Bench();
    System.out.printf("%d processors, Java %s, %d rules%n",
        Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"), bench.plain.rules());
    bench.run();
    System.exit(bench.table.allReached() ? 0 : 1);
  }

  private void run() {
    for (String text : wires(WARM_UP_WIRES, 1000)) {
      check(text);
      plain.check(text);
    }
    wholeCheck();
    oneSentenceChanged();
    ownChecks();
    batch();
    besidesLanguageTool();
    new DeskRules(PROFILE, table).run(wires(4 * WIRES, 500));
    new DeskSaved(PROFILE).run(maker.wire(1000), table);
    new Pairs(ownAlone, PROFILE).warmUp(wires(10 * WIRES, 1000));
    new Pairs(engine, PROFILE).run(wires(2 * WARM_UP_WIRES, 1000), table);
    growth();
  }

  private void wholeCheck() {
    double ours = 0;
    double theirs = 0;
    for (String text : wires(WIRES, 1000)) {
      ours += millis(() -> check(text));
      theirs += millis(() -> plain.check(text));
    }
    table.times("whole check of 1,000 words, warm", ours / WIRES, theirs / WIRES, 0.6);
  }

  private void oneSentenceChanged() {
    double ours = 0;
    double theirs = 0;
    for (String text : wires(WIRES, 1000)) {
      check(text);
      int at = text.indexOf(". ", text.length() / 2);
      String edited = text.substring(0, at) + " on that day" + text.substring(at);
      ours += millis(() -> check(edited));
      theirs += millis(() -> plain.check(edited));
    }
    table.times("again after one sentence changed", ours / WIRES, theirs / WIRES, 0.06);
  }

  private void ownChecks() {
    double ours = 0;
    double theirs = 0;
    List<String> texts = wires(WIRES, 1000);
    wires(10 * WIRES, 1000).forEach(text -> ownAlone.check(Wire.of(text), PROFILE, CheckListener.NONE));
    for (String text : texts) {
      ours += millis(() -> ownAlone.check(Wire.of(text), PROFILE, CheckListener.NONE));
      theirs += millis(() -> plain.check(text));
    }
    table.times("own checks alone, reading included", ours / WIRES, theirs / WIRES, 0.02);
  }

  private void batch() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      texts.add(maker.wire(200 + 8 * i));
    }
    double ours = 0;
    double theirs = 0;
    for (int i = 0; i < BATCH; i += 10) {
      List<String> part = texts.subList(i, i + 10);
      ours += millis(() -> part.forEach(this::check));
      theirs += millis(() -> part.forEach(plain::check));
    }
    table.times("a batch of " + BATCH + " wires of 200 to 1,000 words", ours, theirs, 0.6);
  }

  /** What all our own checks and packs add to LanguageTool, run by the same engine. */
  private void besidesLanguageTool() {
    LanguageToolProvider withoutOurs = new LanguageToolProvider();
    Engine languageToolAlone = new Engine(List.of(withoutOurs));
    List<String> texts = wires(WARM_UP_WIRES + BATCH, 500);
    texts.subList(0, WARM_UP_WIRES).forEach(text -> check(text, languageToolAlone));
    double ours = 0;
    double theirs = 0;
    for (int i = WARM_UP_WIRES; i < texts.size(); i += 10) {
      List<String> part = texts.subList(i, i + 10);
      ours += millis(() -> part.forEach(this::check));
      theirs += millis(() -> part.forEach(text -> check(text, languageToolAlone)));
    }
    table.times("all our checks and packs beside LanguageTool", ours, theirs, 1.25);
  }

  /** Per KB, and in turn, since machines slow down and speed up over minutes. */
  private void growth() {
    int small = 10_000;
    int large = 1_000_000;
    double smallMillis = 0;
    int rounds = 50;
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      texts.add(maker.wireOfLength(small));
    }
    String big = maker.wireOfLength(large);
    double smallKb = texts.stream().mapToInt(String::length).sum() / 1000.0;
    smallMillis += millis(() -> texts.subList(0, rounds / 2).forEach(this::check));
    double bigMillis = millis(() -> check(big));
    smallMillis += millis(() -> texts.subList(rounds / 2, rounds).forEach(this::check));
    double perSmallKb = smallMillis / smallKb;
    double perBigKb = bigMillis / (big.length() / 1000.0);
    table.line("time a KB: 1 MB against 10 KB", String.format(Locale.ROOT, "%.2f ms/KB", perBigKb),
        String.format(Locale.ROOT, "%.2f ms/KB", perSmallKb), perBigKb / perSmallKb, 1.2);
  }

  private List<String> wires(int count, int words) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(maker.wire(words));
    }
    return texts;
  }

  private void check(String text) {
    check(text, engine);
  }

  private static void check(String text, Engine engine) {
    CheckReport report = engine.check(Wire.of(text), PROFILE, CheckListener.NONE);
    if (!report.isComplete() || !report.failures().isEmpty()) {
      throw new IllegalStateException("the check failed: " + report.failures());
    }
  }

  private static double millis(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }
}
