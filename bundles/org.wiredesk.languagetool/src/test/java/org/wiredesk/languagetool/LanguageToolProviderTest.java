package org.wiredesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.text.Wire;

class LanguageToolProviderTest {

  private static final LanguageToolProvider PROVIDER = new LanguageToolProvider(2);

  private static final String TEXT = """
      Minister opens a bridge

      TALLMOUTH, 3 May. The minister has opens a bridge. It was was long.

      The bridge cost a lot of money. She he said so. An university helped with the the design.
      """;

  @Test
  void aMatchBecomesAFindingThatTellsAllItKnows() {
    String text = "He has an hour and a apple.";
    Finding finding = Wires.check(PROVIDER, Wire.of(text), Wires.profile("en-US")).get(0);
    assertEquals(new CheckId("lt:EN_A_VS_AN"), finding.check().id());
    assertEquals("a", finding.span().of(text));
    assertEquals("Use “an” instead of 'a' if the following word starts with a vowel sound, e.g. 'an article', 'an hour'.",
        finding.message());
    assertEquals(MqmCategory.GRAMMAR, finding.check().category());
    assertEquals(ItsType.GRAMMAR, finding.check().itsType());
    assertEquals("He has an hour and an apple.", finding.fixes().get(0).applyTo(text));
  }

  @Test
  void whatCannotBeLoadedIsToldOnceForAWholeBook() {
    LanguageToolProvider provider = new LanguageToolProvider(1, pair -> {
      throw new IOException("no such dictionary");
    });
    Wires.Collector collector = new Wires.Collector();
    String book = "It rains.\n\n".repeat(3 * Chunk.LENGTH / 10);

    provider.check(CheckContext.of(Wire.of(book), Wires.profile("en-US")), collector);

    assertEquals(List.of("LanguageTool cannot be loaded: java.io.IOException: no such dictionary"),
        collector.failures.stream().map(Failure::message).toList());
  }

  @Test
  @Timeout(60)
  void aLanguageThatDoesNotFitIntoMemoryIsAFailureAndNoEndlessWait() {
    LanguageToolProvider provider = new LanguageToolProvider(1, pair -> {
      throw new OutOfMemoryError("no room");
    });
    Wires.Collector collector = new Wires.Collector();

    provider.check(CheckContext.of(Wire.of("It rains."), Wires.profile("en-US")), collector);

    assertTrue(collector.failures.get(0).message().contains("no room"));
  }

  @Test
  void aSpellingFindingNamesItsWord() {
    Finding finding = Wires.check(PROVIDER, Wire.of("The coleagues left."), Wires.profile("en-US")).get(0);
    assertEquals("“coleagues” may be misspelled", finding.message());
  }

  @Test
  void noTitleHasAPlaceLeftForWords() {
    assertEquals(List.of(), PROVIDER.checks(Wires.profile("en-US")).stream()
        .map(CheckInfo::title).filter(title -> title.contains("$match")).toList());
  }

  @Test
  void offsetsCountUtf16UnitsFromTheStartOfTheWire() {
    String text = "😀 A smile.\n\nCafe\u0301s opened. It was was 😀 good, and and cheap.";
    List<String> words = Wires.check(PROVIDER, Wire.of(text), Wires.profile("en-US")).stream()
        .map(finding -> finding.span().of(text)).toList();
    assertEquals(List.of("was was", "and and"), words);
  }

  @Test
  void afterAnEditTheAnswerIsThatOfAFreshLook() {
    LanguageToolProvider kept = new LanguageToolProvider(2);
    Wires.check(kept, Wire.of(TEXT), Wires.profile("en-US"));
    for (String edited : List.of(
        TEXT.replace("It was was long.", "It was long, and and wide."),
        TEXT.replace("It was was long.\n\n", ""),
        TEXT.replace("The bridge cost", "The the bridge cost"),
        "A new headline\n\n" + TEXT,
        TEXT.stripTrailing())) {
      List<Finding> fresh = Wires.check(new LanguageToolProvider(1), Wire.of(edited), Wires.profile("en-US"));
      assertEquals(fresh, Wires.check(kept, Wire.of(edited), Wires.profile("en-US")));
    }
  }

  @Test
  void whatIsDisabledIsSilentAndComesBack() {
    CheckProfile without = new CheckProfile(
        "en-US", Optional.empty(), Set.of(), Set.of(), Set.of(new CheckId("lt:EN_A_VS_AN")), Optional.empty());
    List<Finding> all = Wires.check(PROVIDER, Wire.of(TEXT), Wires.profile("en-US"));
    List<Finding> fewer = Wires.check(PROVIDER, Wire.of(TEXT), without);
    assertEquals(all.stream().filter(f -> !f.check().id().value().equals("lt:EN_A_VS_AN")).toList(), fewer);
    assertEquals(all.size() - 1, fewer.size());
    assertEquals(all, Wires.check(PROVIDER, Wire.of(TEXT), Wires.profile("en-US")));
  }

  @Test
  void aPrefixOfAnotherProvidersChecksDoesNotEvenLoadALanguage() {
    CheckProfile dates = new CheckProfile(
        "en-US", Optional.empty(), Set.of(), Set.of(), Set.of(), Optional.of("date-"));
    assertEquals(List.of(), Wires.check(PROVIDER, Wire.of(TEXT), dates));
  }

  @Test
  void aCancelledRunSaysNothingMore() {
    int[] asked = {0};
    Wires.Collector sink = new Wires.Collector() {
      @Override
      public synchronized boolean isCancelled() {
        return ++asked[0] > 3;
      }
    };
    PROVIDER.check(CheckContext.of(Wire.of(TEXT), Wires.profile("en-US")), sink);
    assertEquals(List.of(), sink.findings);
    assertEquals(List.of(), sink.failures);
  }

  @Test
  void textsThatAreNoProseAreRead() {
    CheckProfile profile = Wires.profile("en-US");
    for (String text : List.of(
        "", "\n\n \n", "\u0000\u0000 nul", "unpaired \ud800 and \udc00 here", "x".repeat(200_000),
        "word ".repeat(40_000), "((((((((((".repeat(300), "\u202e\u0301\u0301\u200b")) {
      Wires.check(PROVIDER, Wire.of(text), profile);
    }
  }

  @Test
  void everyRuleHasAPageAndItsExamplesAreMarked() {
    CheckProfile profile = Wires.profile("en-US");
    List<CheckInfo> checks = PROVIDER.checks(profile);
    assertTrue(checks.size() > 2500, "only " + checks.size());
    assertEquals(checks.size(), checks.stream().map(CheckInfo::id).distinct().count());
    for (CheckInfo check : checks) {
      assertTrue(PROVIDER.page(check.id(), profile).isPresent(), check.id().value());
    }
    CheckPage page = PROVIDER.page(new CheckId("lt:EN_A_VS_AN"), profile).orElseThrow();
    CheckPage.Example example = page.flagged().get(0);
    assertTrue(example.marks().get(0).of(example.text()).startsWith("a"), example.toString());
    assertFalse(page.notFlagged().isEmpty());
    assertTrue(PROVIDER.page(new CheckId("lt:NO_SUCH_RULE"), profile).isEmpty());
    assertTrue(PROVIDER.page(new CheckId("date-weekday-mismatch"), profile).isEmpty());
  }
}
