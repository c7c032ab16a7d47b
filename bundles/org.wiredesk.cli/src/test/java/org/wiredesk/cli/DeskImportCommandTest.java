package org.wiredesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskImportCommandTest extends CommandLineTest {

  private static final String PEOPLE = """
      person,born,office,start,end
      Ada Example,1950-02-01,Mayor of Lakeside,2014-02-22,2016
      Bob Example,1960,Mayor of Lakeside,2016,
      """;

  @Test
  void factsGoIntoADeskFileAndAreUsed() throws IOException {
    Path desk = folder.resolve("people.desk");
    Result result = run("desk", "import", file("people.csv", PEOPLE), "--into", desk, "--checked", "2026-01-31",
        "--source", "The town’s roll");
    assertCode(0, result);
    assertContains("people.desk: 3 added, 0 brought up to date, 0 told of above", result.out());
    assertContains("office \"Mayor of Lakeside\" from 2014-02-22 until 2016\n  source \"The town’s roll\"\n  checked 2026-01-31",
        Files.readString(desk));
    assertCode(0, run("desk", "test", desk));
    Path wire = file("w.txt", "LAKESIDE, 3 May 2018. Mayor of Lakeside Ada Example opened the bridge.\n");
    assertContains("Ada Example was not Mayor of Lakeside on 3 May 2018",
        run("check", wire, "--only", "fact-", "--desk", desk).out());
  }

  @Test
  void whatIsNoLanguageOrFormatIsToldInTheLettersOneTypes() throws IOException {
    Path desk = folder.resolve("terms.desk");
    Path glossary = file("g.csv", "Lakeside Accords,Приозёрные соглашения\n");
    Result language = run("desk", "import", glossary, "--into", desk, "--languages", "en,xx1");
    assertCode(2, language);
    assertContains("for example en,ru, not xx1.", language.err());
    assertFalse(Files.exists(desk));
    assertContains("--format is one of auto, wikidata, popolo, csv, tbx, not \"json\".",
        run("desk", "import", glossary, "--into", desk, "--format", "json").err());
    assertContains("needs them told, such as en,ru", run("desk", "import", glossary, "--into", desk).err());
    assertCode(0, run("desk", "import", glossary, "--into", desk, "--languages", "English,ru-RU", "--format", "csv"));
    assertContains("ru \"Приозёрные соглашения\"", Files.readString(desk));
  }

  @Test
  void importingAgainChangesNothing() throws IOException {
    Path desk = folder.resolve("people.desk");
    Path people = file("people.csv", PEOPLE);
    run("desk", "import", people, "--into", desk);
    String text = Files.readString(desk);
    String record = Files.readString(folder.resolve("people.desk.imported"));
    assertContains("0 added, 0 brought up to date", run("desk", "import", people, "--into", desk).out());
    assertEquals(text, Files.readString(desk));
    assertEquals(record, Files.readString(folder.resolve("people.desk.imported")));
  }

  @Test
  void aDryRunShowsTheDifferenceAndWritesNothing() throws IOException {
    String own = "// Ours.\nperson \"Ada Example\" {\n  also \"Example\"\n}\n";
    Path desk = file("people.desk", own);
    Result result = run("desk", "import", file("people.csv", PEOPLE), "--into", desk, "--dry-run");
    assertContains("   also \"Example\"\n+  born 1950-02-01\n", result.out());
    assertContains("+person \"Bob Example\" {\n", result.out());
    assertContains("; nothing was written", result.out());
    assertEquals(own, Files.readString(desk));
    assertFalse(Files.exists(folder.resolve("people.desk.imported")));
  }

  @Test
  void aContradictionIsToldWithBothPlaces() throws IOException {
    Path desk = file("people.desk", "\nperson \"Ada Example\" { born 1951 }\n");
    Result result = run("desk", "import", file("people.csv", PEOPLE), "--into", desk);
    assertCode(1, result);
    assertContains("people.desk:2: person “Ada Example”: born 1951 here, born 1950-02-01 in the import: kept as it is"
        + " (people.csv:2)", result.out());
    assertContains("1 told of above", result.out());
  }

  @Test
  void whatCannotBeReadChangesNothing() throws IOException {
    Path desk = file("people.desk", "person \"Ada Example\" { born }\n");
    Result broken = run("desk", "import", file("people.csv", PEOPLE), "--into", desk);
    assertCode(3, broken);
    assertContains("nothing was written; mend this first: people.desk:1: error", broken.err());
    assertEquals("person \"Ada Example\" { born }\n", Files.readString(desk));
    Path other = folder.resolve("other.desk");
    assertCode(3, run("desk", "import", file("bad.json", "{\"persons\": ["), "--into", other));
    assertCode(3, run("desk", "import", folder.resolve("nowhere.csv"), "--into", other));
    assertFalse(Files.exists(other));
  }

  @Test
  void wrongArgumentsAreTold() throws IOException {
    Path people = file("people.csv", PEOPLE);
    assertCode(2, run("desk", "import", people));
    assertCode(2, run("desk", "import", people, "--into", folder));
    assertCode(2, run("desk", "import", people, "--into", folder.resolve("a.desk"), "--checked", "yesterday"));
    assertCode(2, run("desk", "import", "--into", folder.resolve("a.desk")));
  }

  @Test
  void aFolderIsNotImported() throws IOException {
    Result result = run("desk", "import", folder, "--into", folder.resolve("people.desk"));
    assertCode(3, result);
    assertContains("is a folder; name the files in it, for example " + folder.resolve("results.json"), result.err());
  }

  @Test
  void neitherAWriteProtectedDeskFileNorOneWithAProtectedRecordIsReplaced() throws IOException {
    Path desk = Files.writeString(folder.resolve("people.desk"), "person \"Ada Example\"\n");
    Path record = Files.writeString(folder.resolve("people.desk.imported"), "");
    for (Path file : List.of(desk, record)) {
      assertTrue(file.toFile().setReadOnly());
      Result result = run("desk", "import", file("people.csv", PEOPLE), "--into", desk);
      assertCode(3, result);
      assertContains(file + ": the file is write-protected", result.err());
      assertEquals("person \"Ada Example\"\n", Files.readString(desk));
      assertTrue(file.toFile().setWritable(true));
    }
  }
}
