package org.wiredesk.checks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.checks.api.Check;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.TaggedCheck;
import org.wiredesk.checks.api.TaggedSentence;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.languagetool.LanguageToolProvider;
import org.wiredesk.rules.OfficeHolders;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireOptions;

/** No check breaks, runs away or leaves the text, whatever a wire has become. */
class MutatedWiresTest {

  private static final int WIRES = 2000;
  private static final int TAGGED_WIRES = 300;
  private static final long HANGS = 120;

  /** What breaks parsers: digits of other scripts, marks without partner, half a surrogate pair, odd blanks. */
  private static final String[] ODD = {
      "\0", "\uD83D", "\uDE00", "\u202E", "\u0301", "\u00A0", "\u2028", "٣", "“", "”", "\"", "'", "—", "-", "(", ",,",
      "99999999999", "00", "-1", "31", "32", "0", ".", "...", "\n", "\n\n", "\t", "Feb.", "May", "Monday", "and", "to",
      "from", "between", "2015", "29 February", "th", "тысяч", "/", "24/07/2015", "said", "will", "that", "İ", "ß"};

  private final Random random = new Random(20151126);

  @Test
  @Timeout(HANGS)
  void ownChecksSurvive() {
    List<String> seeds = examples();
    assertFalse(seeds.isEmpty());
    for (int i = 0; i < WIRES; i++) {
      String text = mutated(seeds.get(random.nextInt(seeds.size())));
      CheckContext context = context(text);
      for (Check check : BuiltInChecks.all()) {
        inspect(check, context).forEach(finding -> assertInside(text, finding));
      }
    }
  }

  @Test
  @Timeout(HANGS)
  void checksOfTaggedSentencesSurvive() {
    List<String> seeds = examples();
    LanguageToolProvider provider = new LanguageToolProvider(1);
    for (int i = 0; i < TAGGED_WIRES; i++) {
      String text = mutated(seeds.get(random.nextInt(seeds.size())));
      CheckContext context = context(text);
      List<TaggedSentence> tagged = provider.tagger(CheckProfile.DEFAULT).tag(context.wire());
      for (TaggedCheck check : BuiltInChecks.tagged()) {
        tagged.forEach(sentence ->
            check.inspect(sentence, context).forEach(finding -> assertInside(text, finding)));
      }
    }
  }

  /** Quadratic work on these would take hours. */
  @ParameterizedTest
  @ValueSource(strings = {
      "on 3 May, ", "from 3 May to 1 May ", "“", "”, — he said. ", "Monday, 1 April 2024 and ", "Ivanov met Petrov. ",
      "The talks in Riga were held on 3 May. ", "yesterday ", "99/99/9999 ", "a ", "31 April\n\n", "two days after ",
      "rose by 2 percent from 5 to 7 percent, ", "12 km (24 miles), ", "of 12 people, 7 men and 6 women, ", "killed 12 people "})
  @Timeout(HANGS)
  void whatRepeatsTakesLinearTime(String repeated) {
    String text = "RIGA, 3 April 2024. " + repeated.repeat(200_000 / repeated.length());
    CheckContext context = context(text);
    for (Check check : BuiltInChecks.all()) {
      inspect(check, context).forEach(finding -> assertSpansInside(text, finding));
    }
  }

  private static List<String> examples() {
    return Stream.concat(BuiltInChecks.all().stream(), BuiltInChecks.tagged().stream())
        .map(check -> BuiltInChecks.page(check.info().id()).orElseThrow())
        .flatMap(page -> Stream.of(page.flagged(), page.notFlagged(), page.knownMisses()))
        .flatMap(List::stream)
        .map(CheckPage.Example::text)
        .toList();
  }

  private String mutated(String seed) {
    StringBuilder text = new StringBuilder(seed);
    for (int left = 1 + random.nextInt(8); left > 0 && text.length() > 1; left--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(12));
      switch (random.nextInt(5)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, ODD[random.nextInt(ODD.length)]);
        case 2 -> text.insert(at, text.substring(at, end));
        case 3 -> text.replace(at, end, ODD[random.nextInt(ODD.length)]);
        default -> text.insert(at, " " + ODD[random.nextInt(ODD.length)] + " ");
      }
    }
    return text.toString();
  }

  private CheckContext context(String text) {
    WireOptions options = random.nextBoolean() ? WireOptions.NONE : WireOptions.dated(LocalDate.of(2015, 11, 26));
    return CheckContext.of(Wire.of(text, options), CheckProfile.DEFAULT.withFacts(OfficeHolders.facts()));
  }

  private static List<Finding> inspect(Check check, CheckContext context) {
    List<Finding> found = new ArrayList<>();
    if (check instanceof SentenceCheck ofSentence) {
      context.wire().sentences().forEach(sentence -> found.addAll(ofSentence.inspect(sentence, context)));
    } else if (check instanceof WireCheck ofWire) {
      found.addAll(ofWire.inspect(context));
    }
    return found;
  }

  private static void assertSpansInside(String text, Finding finding) {
    Span whole = new Span(0, text.length());
    assertTrue(whole.contains(finding.span()), () -> finding + " leaves " + text);
    assertFalse(finding.span().isEmpty(), finding::toString);
    finding.related().forEach(place -> assertTrue(whole.contains(place.span()), finding::toString));
  }

  private static void assertInside(String text, Finding finding) {
    assertSpansInside(text, finding);
    for (Fix fix : finding.fixes()) {
      assertFalse(fix.applyTo(text).equals(text), () -> "“" + fix.label() + "” changes nothing in " + text);
    }
  }
}
