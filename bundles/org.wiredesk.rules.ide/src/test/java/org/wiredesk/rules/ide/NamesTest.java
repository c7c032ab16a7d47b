package org.wiredesk.rules.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.rules.OfficeHolders;

class NamesTest {

  private static final String OFFICES = "office \"Mayor of Riga\" { in \"Latvia\" }\n";

  /** The places of one file. */
  private static String places(Desk desk, List<DeskTarget> targets) {
    return desk.marked(targets.stream().filter(target -> target.file().equals(Desk.FILE)).map(DeskTarget::span).toList());
  }

  @Test
  void theOfficeOfAPersonIsWrittenDownInAnotherFile() {
    Desk desk = Desk.at("person \"Ada\" { office \"May^or of Riga\" from 2014 }").beside("offices.desk", "\n" + OFFICES);
    DeskTarget target = desk.language.definition(Desk.FILE, desk.caret).orElseThrow();
    assertEquals(URI.create("test:/desk/offices.desk"), target.file());
    assertEquals("Mayor of Riga", target.span().of("\n" + OFFICES));
    assertEquals(2, target.line());
    assertEquals("office “Mayor of Riga”", target.label());
  }

  @Test
  void anImportLeadsToTheFile() {
    Desk desk = Desk.at("import \"off^ices.desk\"\n").beside("offices.desk", OFFICES);
    assertEquals(Optional.of(URI.create("test:/desk/offices.desk")),
        desk.language.definition(Desk.FILE, desk.caret).map(DeskTarget::file));
  }

  @Test
  void allThatSpeakOfAnOfficeAreFound() {
    Desk desk = Desk.at("""
        person "Ada" { office "Mayor of Riga" until 2014 }
        person "Bob" {
          office "Mayor of^ Riga" from 2014
        }
        """).beside("offices.desk", OFFICES);
    List<DeskTarget> references = desk.language.references(Desk.FILE, desk.caret);
    assertEquals(3, references.size());
    assertEquals(URI.create("test:/desk/offices.desk"), references.get(0).file());
    assertEquals("""
        person "Ada" { office "[[Mayor of Riga]]" until 2014 }
        person "Bob" {
          office "[[Mayor of Riga]]" from 2014
        }
        """, places(desk, references));
  }

  @Test
  void aLabelIsKnownInItsRuleOnly() {
    Desk desk = Desk.at("""
        rule a "b" { when v^erb:<say> suggest "{verb as VBG}", "{tell like verb}" says "{verb}, {other}" }
        rule c "b" { when verb:<say> suggest "{verb}" }
        """);
    assertEquals("""
        rule a "b" { when [[verb]]:<say> suggest "{[[verb]] as VBG}", "{tell like [[verb]]}" says "{[[verb]]}, {other}" }
        rule c "b" { when verb:<say> suggest "{verb}" }
        """, places(desk, desk.language.references(Desk.FILE, desk.caret)));
    DeskRename rename = desk.language.rename(Desk.FILE, desk.caret, "said");
    assertTrue(desk.edited(rename.edits()).startsWith(
        "rule a \"b\" { when said:<say> suggest \"{said as VBG}\", \"{tell like said}\" says \"{said}, {other}\" }"));
  }

  @Test
  void anOfficeIsRenamedInAllFiles() {
    Desk desk = Desk.at("person \"Ada\" { office \"Mayor of Riga^\" from 2014 }").beside("offices.desk", OFFICES);
    DeskRename rename = desk.language.rename(Desk.FILE, desk.caret, "Head of \"Riga\"");
    assertEquals("person \"Ada\" { office \"Head of \\\"Riga\\\"\" from 2014 }", desk.edited(rename.edits()));
    assertEquals("office \"Head of \\\"Riga\\\"\" { in \"Latvia\" }\n",
        Desk.apply(OFFICES, URI.create("test:/desk/offices.desk"), rename.edits()));
  }

  @Test
  void aNameThatIsTakenOrCannotBeReadIsRefused() {
    Desk desk = Desk.at("rule a^ \"b\" { when x:\"x\" }\nrule c \"d\" { when \"y\" }\n");
    assertEquals(Optional.of("There is a rule “c” already, in line 2 of test.desk."),
        desk.language.rename(Desk.FILE, desk.caret, "c").refusal());
    assertTrue(desk.language.rename(Desk.FILE, desk.caret, "two words").refusal().orElseThrow().contains("cannot be the name"));
    assertTrue(desk.language.rename(Desk.FILE, desk.caret, "any").refusal().isPresent());
    assertTrue(desk.language.rename(Desk.FILE, desk.caret, " ").refusal().isPresent());
    assertEquals("rule e \"b\"", desk.edited(desk.language.rename(Desk.FILE, desk.caret, "e").edits()).substring(0, 10));
  }

  @Test
  void whatIsWrittenDownNowhereCannotBeRenamed() {
    Desk desk = Desk.at("place \"Riga\" { in \"Lat^via\" }");
    assertEquals(Optional.empty(), desk.language.renameable(Desk.FILE, desk.caret));
    assertTrue(desk.language.rename(Desk.FILE, desk.caret, "Lettland").refusal().orElseThrow().contains("as a place"));
  }

  @Test
  void whereNoNameStandsNothingIsFound() {
    Desk desk = Desk.at("rule a \"b\" { wh^en \"x\" }");
    assertEquals(List.of(), desk.language.references(Desk.FILE, desk.caret));
    assertEquals(Optional.empty(), desk.language.definition(Desk.FILE, desk.caret));
    assertTrue(desk.language.rename(Desk.FILE, desk.caret, "x").refusal().isPresent());
  }

  @Test
  void namesInHalfAnEntryAreFound() {
    Desk desk = Desk.at("person \"Ada\" { office \"Mayor^ of Riga\" from\n\n" + OFFICES);
    assertTrue(desk.language.definition(Desk.FILE, desk.caret).isPresent());
  }

  @Test
  void filesOnDiskAreReadAndReadAgainWhenTheyChange(@TempDir Path folder) throws IOException {
    Path offices = Files.writeString(folder.resolve("offices.desk"), OFFICES);
    URI people = folder.resolve("people.desk").toUri();
    DeskLanguage language = DeskLanguage.create();
    String text = "import \"offices.desk\"\nperson \"Ada\" { office \"Mayor of Riga\" from 2014 }\n";
    language.open(people, text);
    assertEquals(List.of(), language.problems(people));
    assertEquals(Optional.of(offices.toUri()), language.definition(people, text.indexOf("Riga")).map(DeskTarget::file));
    Files.writeString(offices, "office \"Mayor of Daugavpils\"\n");
    language.changed(offices.toUri());
    assertTrue(language.problems(people).get(0).message().contains("“Mayor of Riga”"));
    language.open(offices.toUri(), OFFICES);
    assertEquals(List.of(), language.problems(people));
    language.close(offices.toUri());
    Files.delete(offices);
    language.changed(offices.toUri());
    assertEquals("there is no file offices.desk beside this one", language.problems(people).get(0).message());
  }

  @Test
  void messagesNameFilesWithoutTheirFolders(@TempDir Path folder) {
    DeskLanguage language = DeskLanguage.create();
    URI file = folder.resolve("names.desk").toUri();
    language.open(file, "term \"Duma\"\nterm \"Duma\"\n");
    assertEquals("“Duma” is written down already, at names.desk:1", language.problems(file).get(0).message());
  }

  @Test
  void severalThreadsMayAskWhileSomebodyWrites() {
    Desk desk = Desk.of("").beside("offices.desk", OFFICES);
    IntStream.range(0, 400).parallel().forEach(i -> {
      desk.language.update(Desk.FILE, "person \"P" + i % 7 + "\" { office \"Mayor of Riga\" from 2014 }\nterm \"T" + i + "\"\n");
      desk.language.problems(Desk.FILE);
      assertEquals(2, desk.language.outline(Desk.FILE).size());
      desk.language.complete(Desk.FILE, 0);
      desk.language.format(Desk.FILE);
    });
  }

  @Test
  void offersAndExplainsOfficesThatShip() {
    Desk desk = Desk.at("person \"Ada\" { office \"President of the Uni^\" from 2014 }");
    DeskProposal president = desk.language.complete(Desk.FILE, desk.caret).stream()
        .filter(proposal -> proposal.label().equals("President of the United States")).findFirst().orElseThrow();
    Desk taken = Desk.of(desk.edited(List.of(new DeskEdit(Desk.FILE, president.replaced(), president.text()))));
    assertEquals(List.of(), taken.language.problems(Desk.FILE));
    String html = taken.language.hover(Desk.FILE, taken.text.indexOf("United")).orElseThrow().html();
    assertTrue(html.contains("ships with Wiredesk") && html.contains("Barack Obama 2009-01-20–2017-01-20"), html);
    Desk misspelt = Desk.of(taken.text.replace("President", "Presidant"));
    assertEquals("Change to “President of the United States”",
        misspelt.language.problems(Desk.FILE).get(0).fixes().get(0).label());
  }

  @Test
  void anOfficeThatShipsIsFoundInItsFile() {
    String text = "person \"Ada Example\" { office \"Prime Minister of the United Kingdom\" from 2040-01-01 }\n";
    DeskLanguage language = DeskLanguage.create();
    language.open(Desk.FILE, text);
    DeskTarget target = language.definition(Desk.FILE, text.indexOf("Minister")).orElseThrow();
    assertEquals(DeskTarget.SHIPPED, target.file().getScheme());
    assertEquals("/europe-west.desk", target.file().getPath());
    String shipped = OfficeHolders.sources().stream().filter(source -> source.name().equals("europe-west.desk"))
        .findFirst().orElseThrow().text();
    assertEquals("Prime Minister of the United Kingdom", target.span().of(shipped));
    assertTrue(shipped.substring(0, target.span().start()).endsWith("office \""));
    assertEquals(target.line(), shipped.substring(0, target.span().start()).lines().count());
  }
}
