package org.wiredesk.checks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.bitext.Original;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.Check;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.rules.OfficeHolders;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireOptions;

/** No check of a wire and its original breaks, runs away or leaves the texts, whatever the two have become. */
class MutatedPairsTest {

  private static final int PAIRS = 1500;
  private static final int LENGTH = 100_000;
  private static final long HANGS = 120;

  /** What breaks readers of several scripts. */
  private static final String[] ODD = {
      "\0", "\uD83D", "\uDE00", "\u202E", "\u0301", "\u00A0", "\u2028", "٣٤", "१२", "万", "亿", "“", "”", "«", "»", "。",
      "।", "؟", "、", "—", "-", "(", "（", ",,", "99999999999", "00", "-1", "31", ".", "...", "\n", "\n\n", "\t", "не",
      "not", "нет", "не не не", "пятого марта", "3月5日", "मार्च", "مارس", "тысяч", "/", "24/07/2015", "said", "ー",
      "プー", "Иванов", "İ", "ß", "г.", "%", "€", "half", "полтора", "http://a.b/c"};
  private static final List<String> LANGUAGES =
      List.of("ru", "uk", "de", "fr", "es", "it", "pl", "cs", "zh", "ja", "ar", "hi", "en", "ka", "und");
  private static final CheckProfile PROFILE = CheckProfile.DEFAULT.withFacts(OfficeHolders.facts());

  private final Random random = new Random(20151126);

  @Test
  @Timeout(HANGS)
  void checksOfOriginalsSurvive() {
    List<CheckPage.Example> seeds = examples();
    assertFalse(seeds.isEmpty());
    for (int i = 0; i < PAIRS; i++) {
      CheckPage.Example seed = seeds.get(random.nextInt(seeds.size()));
      String own = seed.original().orElseThrow().language();
      String language = random.nextInt(4) == 0 ? LANGUAGES.get(random.nextInt(LANGUAGES.size())) : own;
      check(mutated(seed.text()), mutated(seed.original().orElseThrow().text()), language);
    }
  }

  /** Quadratic work on these would take hours. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
    "He did not come. |ru|Он не пришёл. ", "a |ru|а ", "строганина |ru|строганина ", "25 |ru|25 ",
    "on 3 May, |ru|3 мая, ", "Ivanov met Petrov. |ru|Иванов встретил Петрова. ", "“It is so,” he said. |ru|«Это так». ",
    "The 3 ships. |zh|三艘船。", "der und die |de|der und die ", "5 lakh rupees. |hi|५ लाख रुपये। ",
    "Two million. |ar|مليونان. ", "a|ru|а", "(не |ru|(не "})
  @Timeout(HANGS)
  void whatRepeatsTakesLinearTime(String translated, String language, String original) {
    check(translated.repeat(LENGTH / translated.length()), original.repeat(LENGTH / original.length()), language);
  }

  private void check(String text, String source, String language) {
    WireOptions options = random.nextBoolean() ? WireOptions.NONE : WireOptions.dated(LocalDate.of(2015, 11, 26));
    Original original = new Original(source, Locale.forLanguageTag(language));
    CheckContext context = CheckContext.of(Wire.of(text, options), Optional.of(original), PROFILE);
    for (Check check : BuiltInChecks.ofOriginal()) {
      if (check instanceof BitextCheck ofBoth) {
        List<Finding> found = ofBoth.inspect(context.bitext().orElseThrow(), context);
        found.forEach(finding -> assertInside(text, source, finding));
      }
    }
  }

  private static void assertInside(String text, String source, Finding finding) {
    Span whole = new Span(0, text.length());
    assertTrue(whole.contains(finding.span()), () -> finding + " leaves " + text);
    assertFalse(finding.span().isEmpty(), finding::toString);
    finding.related().forEach(place -> assertTrue(whole.contains(place.span()), finding::toString));
    Span other = new Span(0, source.length());
    finding.original().forEach(place -> assertTrue(other.contains(place.span()), () -> finding + " leaves " + source));
    for (Fix fix : finding.fixes()) {
      assertFalse(fix.applyTo(text).equals(text), () -> "“" + fix.label() + "” changes nothing in " + text);
    }
  }

  private static List<CheckPage.Example> examples() {
    return BuiltInChecks.ofOriginal().stream()
        .map(check -> BuiltInChecks.page(check.info().id()).orElseThrow())
        .flatMap(page -> Stream.of(page.flagged(), page.notFlagged(), page.knownMisses()))
        .flatMap(List::stream)
        .filter(example -> example.original().isPresent())
        .toList();
  }

  private String mutated(String seed) {
    StringBuilder text = new StringBuilder(seed);
    for (int left = random.nextInt(8); left > 0 && text.length() > 1; left--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(12));
      String odd = ODD[random.nextInt(ODD.length)];
      switch (random.nextInt(5)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, odd);
        case 2 -> text.insert(at, text.substring(at, end));
        case 3 -> text.replace(at, end, odd);
        default -> text.insert(at, " " + odd + " ");
      }
    }
    return text.toString();
  }
}
