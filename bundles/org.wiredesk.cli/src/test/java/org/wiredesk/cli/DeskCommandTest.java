package org.wiredesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeskCommandTest extends CommandLineTest {

  private static final String RULE = """
      rule the-blue-hour "The blue hour" {
        when "the" "blue" "hour"
        suggest "dusk"
        because "This desk says dusk."
        flags "They left at [the blue hour]."
        keeps "They left at dusk."
      }
      """;

  @Test
  void aGoodFileIsSaidToBeGood() throws IOException {
    Result result = run("desk", "test", file("house.desk", RULE));
    assertCode(0, result);
    assertContains("1 rules, 2 examples, 0 facts: all as they should be", result.out());
  }

  @Test
  void aBadExampleIsToldWithItsLine() throws IOException {
    Path file = file("house.desk", RULE.replace("left at dusk", "left at the blue hour"));
    Result result = run("desk", "test", file);
    assertCode(1, result);
    assertContains("house.desk:6: error: the-blue-hour finds: They left at [the blue hour].", result.out());
    assertContains("1 error", result.out());
  }

  @Test
  void aBrokenRuleIsToldWithItsLineAndTheOthersAreTried() throws IOException {
    Result result = run("desk", "test", file("house.desk", RULE + "rule b \"c\" {\n  when noum\n}\n"));
    assertCode(1, result);
    assertContains("house.desk:9: error: there is no word class or tag “noum”", result.out());
    assertContains("1 rules, 2 examples", result.out());
  }

  @Test
  void thePacksThatShipAreGood() {
    assertCode(0, run("desk", "test"));
  }

  @Test
  void theDesksOwnRulesAreRun() throws IOException {
    Path wire = file("w.txt", "MINSK, 3 May 2024. They left at the blue hour.\n");
    Path desk = file("house.desk", RULE);
    assertContains("desk:house:the-blue-hour", run("check", wire, "--only", "desk:", "--desk", desk).out());
    assertCode(0, run("check", wire, "--only", "desk:"));
  }

  @Test
  void aBrokenDeskFileIsToldAndItsOtherRulesRun() throws IOException {
    Path wire = file("w.txt", "MINSK, 3 May 2024. They left at the blue hour.\n");
    Path desk = file("house.desk", "rule a \"b\" { when noum }\n" + RULE);
    Result result = run("check", wire, "--only", "desk:", "--desk", desk);
    assertCode(3, result);
    assertContains("house.desk:1: error: there is no word class or tag “noum”", result.err());
    assertContains("desk:house:the-blue-hour", result.out());
  }

  @Test
  void rulesForTranslationsFromRussianRunOnThoseOnly() throws IOException {
    Path wire = file("w.txt", "MINSK, 3 May 2024. The rouble fell on the background of cheaper oil.\n");
    assertContains("desk:translationese-ru-en:on-the-background-of", run("check", wire, "--only", "desk:").out());
    assertCode(0, run("check", wire, "--only", "desk:", "--original-language", "none"));
  }

  @Test
  void theDesksOwnFactsGoBeforeThoseThatShip() throws IOException {
    Path wire = file("w.txt", "ROME, 3 May 2031. Italian Prime Minister Ada Example met former premier Matteo Renzi.\n");
    Path desk = file("house.desk", """
        person "Ada Example" { office "Prime Minister of Italy" from 2026-05-01 until 2030-05-01 }
        """);
    Result result = run("check", wire, "--only", "fact-", "--desk", desk);
    assertContains("Ada Example was not Prime Minister of Italy on 3 May 2031", result.out());
    assertContains("from 1 May 2026 to 1 May 2030", result.out());
    assertCode(0, run("check", wire, "--only", "fact-"));
  }

  @Test
  void aRuleExplainsItself() {
    assertContains("amid", run("check", "--explain", "desk:translationese-ru-en:on-the-background-of").out());
  }

  @Test
  void whatRulesCanAskOfWordsIsShown() {
    assertContains("<take>", run("desk", "words", "They took part.").out());
  }

  @Test
  void aFolderWithoutDeskFilesIsAWrongArgument() throws IOException {
    Path folder = file("notes.txt", "Nothing.").getParent();
    Result result = run("desk", "test", folder);
    assertCode(2, result);
    assertContains("There is no file ending in .desk in " + folder, result.err());
  }

  @Test
  void aDeskFileThatIsNotInUtf8IsNotReadAsSomethingElse() throws IOException {
    Path file = file("house.desk", "");
    Files.write(file, "rule a \"b\" { when \"été\" because \"c\" }".getBytes(StandardCharsets.ISO_8859_1));
    Result result = run("desk", "test", file);
    assertCode(3, result);
    assertContains("house.desk is not in UTF-8; save it so", result.err());
    assertCode(3, run("check", "--desk", file, file("w.txt", "Talks.")));
  }

  @Test
  void withoutWordsThereIsNothingToShow() {
    Result result = run("desk", "words", "  ");
    assertCode(2, result);
    assertContains("Say a sentence", result.err());
    assertContains("wiredesk desk words [OPTION...] SENTENCE...", result.err());
  }

  @Test
  void whatAnImportNeedsIsInItsUsage() {
    Result result = run("desk", "import", "t.csv");
    assertCode(2, result);
    assertContains("wiredesk desk import [OPTION...] --into DESK FILE...", result.err());
  }

  @Test
  void aDeskFileThatIsNotThereIsAWrongArgument() throws IOException {
    assertCode(2, run("desk", "test", "nowhere.desk"));
    assertCode(2, run("check", "--desk", "nowhere.desk", file("w.txt", "Talks.")));
  }
}
