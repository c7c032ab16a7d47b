package org.wiredesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pair of sample wires that the page on originals works through. */
class OriginalSampleTest extends CommandLineTest {

  private static final Path SAMPLES = Path.of("../../releng/samples");
  private static final Path TRANSLATION = SAMPLES.resolve("05-dam-inspection.en.txt");

  @Test
  void allEightFaultsAreTold() throws IOException {
    Result result = run("check", "--only", "original-", "--format", "jsonl", TRANSLATION);

    assertCode(ExitCode.FINDINGS, result);
    assertEquals(List.of(
        "original-date: 21 December < 12 декабря",
        "original-number: one and a half million crowns < полтора миллиарда крон",
        "original-number: 53 percent < 35 процентов",
        "original-negation: “We will close the navigation in this winter,” Chernova declared to journalists."
            + " < не закроем",
        "original-name: Malyshev < Щербатов",
        "original-omission: centimeters. < Жители Толвика уже собрали деньги на второй водосброс.",
        "original-date-weekday: Thursday, 7 February 2025 < пятницу, 7 февраля 2025 г.",
        "original-untranslated: водохранилище < водохранилище"), told(result));
  }

  @Test
  void withoutItsOriginalNothingIsHeldAgainstIt() throws IOException {
    Path alone = file("alone.en.txt", Files.readString(TRANSLATION));
    assertCode(ExitCode.NOTHING_FOUND, run("check", "--only", "original-", alone));
  }

  @Test
  void theOriginalMayBeNamed() throws IOException {
    Path alone = file("alone.txt", Files.readString(TRANSLATION));
    Path original = SAMPLES.resolve("05-dam-inspection.ru.txt");
    Result result = run("check", "--only", "original-", "--format", "jsonl", "--original", original, alone);
    assertEquals(8, told(result).size(), result.out());
  }

  private static List<String> told(Result result) throws IOException {
    String text = Files.readString(TRANSLATION);
    return result.out().lines().map(line -> told(JsonParser.parseString(line).getAsJsonObject(), text)).toList();
  }

  private static String told(JsonObject finding, String text) {
    String words = text.substring(finding.get("start").getAsInt(), finding.get("end").getAsInt());
    JsonObject original = finding.getAsJsonArray("original").get(0).getAsJsonObject();
    return finding.get("check").getAsString() + ": " + words + " < " + original.get("text").getAsString();
  }
}
