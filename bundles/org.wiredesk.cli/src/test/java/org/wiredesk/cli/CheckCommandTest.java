package org.wiredesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckCommandTest extends CommandLineTest {

  @Test
  void aFaultIsPrintedWithItsLineAndEndsWithOne() throws IOException {
    Path wire = file("may.txt", FAULTY);
    Result result = run("check", "--only", "date-", wire);

    assertCode(ExitCode.FINDINGS, result);
    assertContains(wire + ":1:35: date: ", result.out());
    assertContains("[date-weekday-mismatch]\n", result.out());
    assertContains("  | MINSK, 3 May 2024. Talks began on Thursday, 3 May 2024, in the capital.\n", result.out());
    assertContains("  |                                   ^^^^^^^^^^^^^^^^^^^^\n", result.out());
    assertTrue(result.out().endsWith("1 finding in 1 wire: 1 date.\n"), result.out());
    assertEquals("", result.err());
  }

  @Test
  void aCleanWireEndsWithZero() throws IOException {
    Result result = run("check", "--only", "date-", file("may.txt", CLEAN));

    assertCode(ExitCode.NOTHING_FOUND, result);
    assertEquals("Nothing found in 1 wire.\n", result.out());
  }

  @Test
  void anEmptyFileIsACleanWire() throws IOException {
    assertCode(ExitCode.NOTHING_FOUND, run("check", "--only", "date-", file("empty.txt", "")));
  }

  @Test
  void languageToolChecksToo() throws IOException {
    Path wire = file("may.txt", "MINSK, 3 May 2024. He said they was there.\n");
    Result result = run("check", "--format", "jsonl", wire);

    assertCode(ExitCode.FINDINGS, result);
    assertContains("\"check\":\"lt:", result.out());
  }

  @Test
  void inAnotherLanguageTheDatesAloneAreChecked() throws IOException {
    Path wire = file("may.txt", "Это случилось 31 ноября 2014 г. Здес he were.\n");
    Result result = run("check", "--format", "jsonl", "--language", "ru", wire);

    assertCode(ExitCode.FINDINGS, result);
    assertEquals(1, result.out().lines().count());
    assertContains("\"check\":\"date-impossible\"", result.out());
  }

  @Test
  void placesCountInTheFileAsItIsWritten() throws IOException {
    String text = "Talks 😀 in Minsk\n\n" + FAULTY;
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
      for (String mark : List.of("", "\uFEFF")) {
        for (String lineEnd : List.of("\n", "\r\n")) {
          if (charset.equals(StandardCharsets.UTF_16LE) && mark.isEmpty()) {
            continue;
          }
          String written = text.replace("\n", lineEnd);
          JsonObject finding = onlyFinding(file("w.txt", mark + written, charset));
          assertEquals("Thursday, 3 May 2024",
              written.substring(finding.get("start").getAsInt(), finding.get("end").getAsInt()));
        }
      }
    }
  }

  @Test
  void aWireInWindows1251IsReadAsOne() throws IOException {
    String text = "Газета «Известия» сообщает о встрече министров в столице.\n\n" + FAULTY;
    JsonObject finding = onlyFinding(file("w.txt", text, Charset.forName("windows-1251")));

    assertEquals("Thursday, 3 May 2024",
        text.substring(finding.get("start").getAsInt(), finding.get("end").getAsInt()));
  }

  @Test
  void aFolderIsCheckedInOrderWithoutWhatIsHidden() throws IOException {
    file("wires/b.txt", FAULTY);
    file("wires/a/z.TXT", FAULTY);
    file("wires/a/picture.png", FAULTY);
    file("wires/.hidden.txt", FAULTY);
    file("wires/.git/c.txt", FAULTY);
    Result result = run("check", "--only", "date-", "--format", "jsonl", folder.resolve("wires"));

    assertEquals(List.of("wires/a/z.TXT", "wires/b.txt"), files(result));
  }

  @Test
  void manyWiresComeInTheOrderOfTheirNames() throws IOException {
    List<String> names = IntStream.range(0, 40).mapToObj(i -> String.format(Locale.ROOT, "wires/%02d.txt", i)).toList();
    for (String name : names) {
      file(name, FAULTY);
    }
    Result result = run("check", "--only", "date-", "--format", "jsonl", folder.resolve("wires"));

    assertEquals(names, files(result));
  }

  @Test
  void aFileNamedTwiceIsCheckedOnce() throws IOException {
    Path wire = file("wires/may.txt", FAULTY);

    assertEquals(1, files(run("check", "--only", "date-", "--format", "jsonl", wire, wire.getParent())).size());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestGoesOn() throws IOException {
    Path binary = file("wires/a.txt", new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 0, 7, 0, 0, 0, 9});
    Path wire = file("wires/b.txt", FAULTY);
    Path missing = folder.resolve("gone.txt");
    Result result = run("check", "--only", "date-", missing, binary, wire);

    assertCode(ExitCode.SOME_FAILED, result);
    assertContains("1 finding in 1 wire", result.out());
    assertContains("wiredesk: " + missing + ": there is no such file or folder\n", result.err());
    assertContains("wiredesk: " + binary + " is not text. ", result.err());
    assertEquals(2, result.err().lines().count(), result.err());
  }

  @Test
  void aFolderWithoutWiresIsNoSuccess() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Result result = run("check", empty);

    assertCode(ExitCode.SOME_FAILED, result);
    assertContains("there is no wire in this folder", result.err());
    assertEquals("", result.out());
  }

  @Test
  void theUserSaysWhatDayAWireSpeaksFrom() throws IOException {
    Path wire = file("w.txt", "MINSK. Talks began on Thursday, 3 May, in the capital.\n");

    assertCode(ExitCode.NOTHING_FOUND, run("check", "--only", "date-", wire));
    assertCode(ExitCode.FINDINGS, run("check", "--only", "date-", "--dateline", "2024-05-04", wire));
  }

  @Test
  void aCheckCanBeSwitchedOff() throws IOException {
    Path wire = file("w.txt", FAULTY);

    assertCode(ExitCode.NOTHING_FOUND,
        run("check", "--only", "date-", "--disable", "date-weekday-mismatch", wire));
  }

  @Test
  void wordsOfTheUserTheProjectAndTheCommandAreKnown() throws IOException {
    Path wire = file("project/may/w.txt", "The agrement was signed by the delagation in the mornning.\n");
    List<Object> check = List.of("check", "--format", "jsonl", "--only", "lt:MORFOLOGIK", wire);
    assertEquals(3, files(run(check.toArray())).size());

    file("home/.wiredesk/words.txt", "agrement\n");
    file("project/.wiredesk/words.txt", "# as they write it\ndelagation\n");
    Path more = file("more.txt", "mornning\n");
    assertEquals(1, files(run(check.toArray())).size());
    assertCode(ExitCode.NOTHING_FOUND, run("check", "--only", "lt:MORFOLOGIK", "--words", more, wire));
  }

  @Test
  void aBrokenWordListIsNamed() throws IOException {
    Path wire = file("project/w.txt", FAULTY);
    Path list = file("project/.wiredesk/words.txt", "Минск\n", Charset.forName("windows-1251"));
    Result result = run("check", "--only", "date-", wire);

    assertCode(ExitCode.SOME_FAILED, result);
    assertContains("word list is not UTF-8 text (line 1): " + list, result.err());
  }

  @Test
  void theAnswerDoesNotDependOnTheLocale() throws IOException {
    Path wire = file("w.txt", FAULTY);
    Result usual = run("check", "--only", "date-", wire);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(usual, run("check", "--only", "date-", wire));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void onATerminalTheBarComesAndGoes() throws IOException {
    Result result = runOnTerminal("check", "--only", "date-", file("w.txt", FAULTY));

    assertContains("\u001B[94m", result.out());
    assertContains("Checking", result.err());
    assertTrue(result.err().endsWith("\r\u001B[K"), () -> "the bar is left behind: " + result.err());
    assertFalse(run("check", "--only", "date-", file("w.txt", FAULTY)).out().contains("\u001B"));
  }

  @Test
  void aHouseStyleOfDatesIsKeptTo() throws IOException {
    Path wire = file("w.txt", "The pact of 3 May was signed in Riga.");
    assertCode(ExitCode.NOTHING_FOUND, run("check", "--only", "date-style", wire));
    assertCode(ExitCode.NOTHING_FOUND, run("check", "--only", "date-style", "--date-style", "bbc", wire));
    Result result = run("check", "--only", "date-style", "--date-style", "Sept. 26, 2015", wire);
    assertCode(ExitCode.FINDINGS, result);
    assertTrue(result.out().contains("“May 3”"), result::out);
  }

  private JsonObject onlyFinding(Path wire) {
    Result result = run("check", "--only", "date-", "--format", "jsonl", wire);
    assertEquals(1, result.out().lines().count(), result::toString);
    return JsonParser.parseString(result.out()).getAsJsonObject();
  }

  /** The file of each finding, from the test's folder. */
  private List<String> files(Result result) {
    return result.out().lines()
        .map(line -> JsonParser.parseString(line).getAsJsonObject().get("file").getAsString())
        .map(name -> name.substring(folder.toString().length() + 1))
        .collect(Collectors.toList());
  }
}
