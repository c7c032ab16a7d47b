package org.wiredesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.RelatedPlace;

class SpellingJudgeTest {

  private static final LanguageToolProvider PROVIDER = new LanguageToolProvider(2);

  @Test
  void unknownWordsWithACapitalAreNames() {
    assertMisspelled(List.of(), "Deputy governor Kravtsun met Yaremchyn of the Svitoslav plant in Hrebinka.");
  }

  @Test
  void possessivesOfNamesAreNamesToo() {
    assertMisspelled(List.of(), "Kravtsun’s reply and Yaremchyn's letter were published.");
  }

  @Test
  void aCapitalDoesNotHideASlipInAnEverydayWord() {
    assertMisspelled(
        List.of("Goverment", "Presidant", "Committe"),
        "The Goverment and the Presidant replied. The Committe for Foreign Affairs did not.");
  }

  @Test
  void aCapitalTooManyIsASlip() {
    assertMisspelled(List.of("VIetnam"), "He flew to VIetnam.");
  }

  @Test
  void unknownWordsWithoutACapitalAreSlips() {
    assertMisspelled(List.of("sitution", "wether"), "The sitution was discussed, and wether it will last.");
  }

  @Test
  void abbreviationsAreNoSlips() {
    assertMisspelled(List.of(), "The NKVO and the SPbGT agreed; the T-72BZ was shown.");
  }

  @Test
  void smallWordsInsideForeignNamesAreNoSlips() {
    assertMisspelled(List.of(), "Snow fell in Brezova nad Svitavkou and in Cervenohorske sedlo.");
  }

  @Test
  void aNameThatSaysAWordTwiceIsNoWordTypedTwice() {
    String band = "The festival opens with The Dum Dum. Fans know the Dum Dum band well.";
    assertEquals(List.of(), Wires.check(PROVIDER, Wires.cutByLanguageTool(band), Wires.profile("en-US")));
    String once = "The talks in Minsk Minsk went on. The the envoys left, and I I stayed.";
    assertEquals(
        List.of("Minsk Minsk", "The the", "I I"),
        Wires.check(PROVIDER, Wires.cutByLanguageTool(once), Wires.profile("en-US")).stream()
            .map(finding -> finding.span().of(once)).toList());
  }

  @Test
  void aTermThatTheWireRepeatsIsNoSlip() {
    assertMisspelled(
        List.of(),
        "The phosphogypsite is stored. Most phosphogypsite is grey. No phosphogypsite was lost.");
  }

  @Test
  void addressesAndHashtagsAreNoSlips() {
    assertMisspelled(
        List.of(), "See www.tassik.example/kravtsuny or write to presscentr@duma.example, #novostidnya, @kremlinpul.");
  }

  @Test
  void theUsersWordsAreKnownInPluralAndPossessiveToo() {
    CheckProfile profile = new CheckProfile(
        "en-US", Optional.empty(), Set.of("siloviki", "oblast"), Set.of(), Set.of(), Optional.empty());
    String text = "The siloviki met in two oblasts. An oblast’s budget is small.";
    assertEquals(List.of(), spelling(Wires.check(PROVIDER, Wires.cutByLanguageTool(text), profile), text));
  }

  @Test
  void wordsOfAnotherEnglishAreToldOnceWithOneChangeForAllToThoseWhoAsk() {
    String text = "The centre was organised in May. The labour market grew around the centre.";
    List<Finding> found =
        Wires.check(PROVIDER, Wires.cutByLanguageTool(text), Wires.profile("en-US", "lt:VARIANT_SPELLING"));
    assertEquals(1, found.size());
    assertEquals(3, found.get(0).related().size());
    assertEquals(
        "The center was organized in May. The labor market grew around the center.",
        found.get(0).fixes().get(1).applyTo(text));
    assertEquals(List.of(), Wires.check(PROVIDER, Wires.cutByLanguageTool(text), Wires.profile("en-GB")));
    assertEquals(List.of(), Wires.check(PROVIDER, Wires.cutByLanguageTool(text), Wires.profile("en-US")));
  }

  @Test
  void aWireOfTwoEnglishesIsToldOfUnasked() {
    String text = "The centre was closed in May. Its defenses and the labor market grew.";
    List<Finding> found = Wires.check(PROVIDER, Wires.cutByLanguageTool(text), Wires.profile("en-US"));
    assertEquals(List.of("lt:VARIANT_SPELLING_MIXED"), found.stream().map(f -> f.check().id().value()).toList());
    assertEquals("centre", found.get(0).span().of(text));
    assertEquals("defenses", found.get(0).related().get(0).span().of(text));
    assertEquals(
        List.of("defenses", "labor"),
        Wires.check(PROVIDER, Wires.cutByLanguageTool(text), Wires.profile("en-GB")).stream()
            .flatMap(f -> Stream.concat(Stream.of(f.span()), f.related().stream().map(RelatedPlace::span).limit(1)))
            .map(span -> span.of(text)).toList());
  }

  @Test
  void slipsComeWithLanguageToolsSuggestionsAlsoWhereTheyBeginASentence() {
    String text = "Goverment officials said the sitution is tense.";
    List<Finding> found = Wires.check(PROVIDER, Wires.cutByLanguageTool(text), Wires.profile("en-US"));
    assertEquals(2, found.size());
    assertEquals("Government officials said the sitution is tense.", found.get(0).fixes().get(0).applyTo(text));
    assertEquals("Goverment officials said the situation is tense.", found.get(1).fixes().get(0).applyTo(text));
  }

  private static void assertMisspelled(List<String> expected, String text) {
    assertEquals(
        expected,
        spelling(Wires.check(PROVIDER, Wires.cutByLanguageTool(text), Wires.profile("en-US")), text));
  }

  private static List<String> spelling(List<Finding> findings, String text) {
    return findings.stream().filter(finding -> finding.check().kind() == FindingKind.SPELLING)
        .map(finding -> finding.span().of(text)).toList();
  }
}
