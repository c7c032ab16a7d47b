package org.wiredesk.checks.original;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.testkit.CheckTester;

/** Lists of a language, an original, its translation and what the repair has to say. */
class InstitutionTableTest {

  private static final BitextCheck SWAPPED = new OriginalInstitutionCheck();
  private static final BitextCheck SPELLED = new SpelledAbbreviationCheck();

  /** By another of its names, by its seat, or by those who work there. */
  @ParameterizedTest
  @CsvFileSource(resources = "institutions/right.txt", delimiter = '|')
  void whatEnglishCallsItIsSilent(String language, String original, String translation) {
    List<String> told = Stream.of(SWAPPED, SPELLED, new OriginalNameCheck())
        .flatMap(check -> CheckTester.of(check).from(language, original).findings(translation).stream())
        .map(Finding::message).toList();
    assertEquals(List.of(), told);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "institutions/wrong.txt", delimiter = '|', quoteCharacter = '`')
  void anotherInstitutionIsTold(String language, String original, String translation, String right) {
    assertTold(SWAPPED, language, original, translation, right);
    assertEquals(List.of(), CheckTester.of(new OriginalNameCheck()).from(language, original)
        .findings(plain(translation)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "institutions/spelled.txt", delimiter = '|', quoteCharacter = '`')
  void aSpelledAbbreviationIsTold(String language, String original, String translation, String right) {
    assertTold(SPELLED, language, original, translation, right);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "institutions/lost.txt", delimiter = '|', quoteCharacter = '`')
  void whatNothingStandsForIsTold(String language, String original, String translation, String lost) {
    List<Finding> told = CheckTester.of(SWAPPED).from(language, original).findings(translation);
    assertEquals(List.of(lost), told.stream().map(finding -> finding.original().get(0).words()).toList());
    assertEquals(Severity.MINOR, told.get(0).check().severity());
  }

  private static void assertTold(BitextCheck check, String language, String original, String marked, String right) {
    String translation = plain(marked);
    List<Finding> told = CheckTester.of(check).from(language, original).findings(translation);
    String words = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
    assertEquals(List.of(words), told.stream().map(finding -> finding.span().of(translation)).toList());
    List<String> fixed = told.get(0).fixes().stream().map(fix -> fix.applyTo(translation)).toList();
    assertTrue(fixed.get(0).toLowerCase(Locale.ROOT).contains(right.toLowerCase(Locale.ROOT)), fixed::toString);
  }

  private static String plain(String marked) {
    return marked.replace("[", "").replace("]", "");
  }
}
