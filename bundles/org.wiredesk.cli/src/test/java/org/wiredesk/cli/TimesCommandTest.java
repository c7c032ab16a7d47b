package org.wiredesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimesCommandTest extends CommandLineTest {

  private static final String TEXT = "Talks will resume on Friday, he said & left.\n";

  @Test
  void everyExpressionIsALine() throws IOException {
    Path wire = file("w.txt", TEXT + "It took three days.\n");
    Result result = run("times", wire, "--dateline", "2015-11-26");

    assertCode(0, result);
    List<JsonObject> lines =
        result.out().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    assertEquals(2, lines.size());
    assertEquals("2015-11-27", lines.get(0).get("value").getAsString());
    assertEquals("DATE", lines.get(0).get("type").getAsString());
    assertEquals(TEXT.indexOf("Friday"), lines.get(0).get("start").getAsInt());
    assertEquals(TEXT.indexOf("Friday") + 6, lines.get(0).get("end").getAsInt());
    assertEquals("dateline", lines.get(0).get("anchor").getAsString());
    assertEquals("P3D", lines.get(1).get("value").getAsString());
    assertTrue(lines.get(0).get("file").getAsString().endsWith("w.txt"));
  }

  @Test
  void offsetsAreThoseOfTheFile() throws IOException {
    Path wire = file("w.txt", "One.\r\nTwo.\r\nHe left yesterday.\r\n");
    Result result = run("times", wire);
    assertEquals(20, JsonParser.parseString(result.out()).getAsJsonObject().get("start").getAsInt());
  }

  @Test
  void theDatelineOfTheWireIsItsDay() throws IOException {
    Path wire = file("w.txt", "MINSK, 3 May 2024. He left yesterday.\n");
    assertContains("\"value\":\"2024-05-02\"", run("times", wire).out());
  }

  @Test
  void timeMlMarksTheText() throws IOException {
    Path wire = file("w.txt", TEXT);
    Result result = run("times", wire, "--dateline", "2015-11-26", "--format", "timeml");

    assertCode(0, result);
    assertContains("functionInDocument=\"CREATION_TIME\">2015-11-26</TIMEX3>", result.out());
    assertContains("on <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2015-11-27\" temporalFunction=\"true\" "
        + "anchorTimeID=\"t0\">Friday</TIMEX3>, he said &amp; left.", result.out());
  }

  @Test
  void severalDocumentsNeedAFolder() throws IOException {
    Path one = file("one.txt", TEXT);
    Path two = file("two.txt", TEXT);
    assertCode(ExitCode.USAGE, run("times", one, two, "--format", "timeml"));

    Path folder = one.resolveSibling("out");
    assertCode(0, run("times", one, two, "--format", "timeml", "--output", folder));
    assertContains("<TIMEX3", Files.readString(folder.resolve("two.txt.timeml")));
  }

  @Test
  void textsOfOneNameFromTwoFoldersGetAFileEach() throws IOException {
    Path one = file("one/w.txt", TEXT);
    Path two = file("two/w.txt", "He left yesterday.\n");
    Path folder = one.getParent().resolveSibling("out");

    assertCode(0, run("times", one, two, "--output", folder));

    assertContains("Friday", Files.readString(folder.resolve("w.txt.jsonl")));
    assertContains("yesterday", Files.readString(folder.resolve("w.txt-2.jsonl")));
  }

  @Test
  void whatCannotBeIsSaid() throws IOException {
    Path wire = file("w.txt", TEXT);
    assertCode(ExitCode.SOME_FAILED, run("times", wire, "gone.txt"));
    Path noText = file("sub/noise.txt", new byte[1000]);
    assertContains("wiredesk: " + WireFile.name(noText) + " is not text. Wiredesk reads", run("times", noText).err());
    assertContains("Friday", run("times", noText, wire).out());
    Result result = run("times", wire, "--language", "qqq");
    assertCode(ExitCode.USAGE, result);
    assertContains("\"qqq\"", result.err());
  }
}
