package org.wiredesk.bench;

import java.util.List;
import java.util.Locale;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.engine.CheckListener;
import org.wiredesk.engine.Engine;
import org.wiredesk.languagetool.DeskRuleProvider;
import org.wiredesk.languagetool.LanguageToolProvider;
import org.wiredesk.rules.DeskBook;
import org.wiredesk.rules.DeskReader;
import org.wiredesk.text.Wire;

/** Measures what many phrase rules of a desk cost. */
final class DeskRules {

  private static final int FEW = 500;
  private static final int MANY = 5000;
  private static final int WARM_UP = 40;
  private static final double READ_TARGET_MILLIS = 1000;

  private final CheckProfile profile;
  private final Table table;

  DeskRules(CheckProfile profile, Table table) {
    this.profile = profile;
    this.table = table;
  }

  /**
   * Both engines check every wire, one right after the other, and take turns in going first: what the machine does
   * beside, and the length of a wire, weighs on both alike.
   *
   * @param texts wires that nobody has checked yet, more than forty: so many are for warming up
   */
  void run(List<String> texts) {
    DeskReader.read(List.of(DeskMaker.write(1)));
    List<PhraseRule> many = read();
    List<PhraseRule> few = DeskReader.read(List.of(DeskMaker.write(FEW))).rules();
    Engine withFew = engine(few);
    Engine withMany = engine(many);
    texts.subList(0, WARM_UP).forEach(text -> {
      check(withFew, text);
      check(withMany, text);
    });
    double fewMillis = 0;
    double manyMillis = 0;
    for (int i = WARM_UP; i < texts.size(); i++) {
      if (i % 2 == 0) {
        fewMillis += check(withFew, texts.get(i));
        manyMillis += check(withMany, texts.get(i));
      } else {
        manyMillis += check(withMany, texts.get(i));
        fewMillis += check(withFew, texts.get(i));
      }
    }
    table.line("whole check: 5,000 phrase rules against 500", String.format(Locale.ROOT, "%.1f ms", manyMillis),
        String.format(Locale.ROOT, "%.1f ms", fewMillis), manyMillis / fewMillis, 1.2);
  }

  private List<PhraseRule> read() {
    long start = System.nanoTime();
    DeskBook book = DeskReader.read(List.of(DeskMaker.write(MANY)));
    double millis = (System.nanoTime() - start) / 1e6;
    if (book.rules().size() != MANY || !book.problems().isEmpty()) {
      throw new IllegalStateException("these rules cannot be read: " + book.problems().get(0));
    }
    table.line("reading 5,000 phrase rules against a second", String.format(Locale.ROOT, "%.0f ms", millis), "1000 ms",
        millis / READ_TARGET_MILLIS, 1);
    return book.rules();
  }

  /** With memories of its own, so that neither gains by the other. */
  private static Engine engine(List<PhraseRule> rules) {
    LanguageToolProvider languageTool = new LanguageToolProvider();
    return new Engine(List.of(new DeskRuleProvider(languageTool, () -> rules), languageTool));
  }

  private double check(Engine engine, String text) {
    long start = System.nanoTime();
    engine.check(Wire.of(text), profile, CheckListener.NONE);
    return (System.nanoTime() - start) / 1e6;
  }
}
