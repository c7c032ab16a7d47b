package org.wiredesk.imports.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.imports.ImportFormat;
import org.wiredesk.imports.desk.DeskMerge;

class TermBaseTest {

  private static Imported read(String name, String text, String... languages) throws UnreadableImportException {
    FactReader reader = new FactReader(List.of(languages));
    reader.read(new SourceFile(name, text), ImportFormat.AUTO);
    return reader.imported(Optional.empty(), "");
  }

  private static String desk(Imported imported) {
    return DeskMerge.merge("", "", imported.drafts(), FactBook.EMPTY).text();
  }

  private static final String ACCORDS = """
      term "Lakeside Accords" {
        also "Accords of Lakeside"
        never "Lakeside agreements"
        ru "Приозёрные соглашения", "ПС"
        zh-Hant "湖濱協議"
      }
      """;

  @Test
  void aTermBaseOfVersion2IsRead() throws UnreadableImportException {
    Imported imported = read("terms.tbx", """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
        <martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>Ours</p></sourceDesc></fileDesc></martifHeader>
        <text><body>
          <termEntry id="c1"><descrip type="subjectField">politics</descrip>
            <langSet xml:lang="en-GB">
              <tig><term>Lakeside Accords</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
              <tig><term>Lakeside agreements</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
              <ntig><termGrp><term>Accords of <hi>Lakeside</hi></term></termGrp></ntig>
            </langSet>
            <langSet xml:lang="ru-RU"><tig><term>Приозёрные соглашения</term></tig><tig><term>ПС</term></tig></langSet>
            <langSet xml:lang="zh-TW"><tig><term>湖濱協議</term></tig></langSet>
          </termEntry>
          <termEntry id="c2"><langSet xml:lang="ru"><tig><term>мост</term></tig></langSet></termEntry>
        </body></text></martif>
        """);
    assertEquals(ACCORDS, desk(imported));
    assertEquals("[terms.tbx, concept 2: no English term for “мост”: left out]", imported.problems().toString());
  }

  @Test
  void aTermBaseOfVersion3IsRead() throws UnreadableImportException {
    assertEquals(ACCORDS, desk(read("terms.tbx", """
        <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min">
        <text><body>
          <conceptEntry id="c1">
            <langSec xml:lang="ru"><termSec><term>Приозёрные соглашения</term></termSec><termSec><term>ПС</term></termSec></langSec>
            <langSec xml:lang="en">
              <termSec><term>Lakeside Accords</term></termSec>
              <termSec><term>Accords of Lakeside</term></termSec>
              <termSec><term>Lakeside agreements</term><min:administrativeStatus>superseded</min:administrativeStatus></termSec>
            </langSec>
            <langSec xml:lang="zh-Hant"><termSec><term>湖濱協議</term></termSec></langSec>
          </conceptEntry>
        </body></text></tbx>
        """)));
  }

  @Test
  void aGlossaryIsATableOfLanguages() throws UnreadableImportException {
    String expected = "term \"Lakeside Accords\" {\n  ru \"Приозёрные соглашения\"\n}\nterm \"State Duma\" {\n  ru \"Госдума\"\n}\n";
    assertEquals(expected, desk(read("g.csv", "ru,en\nПриозёрные соглашения,Lakeside Accords\nГосдума,State Duma\n")));
    assertEquals(expected, desk(read("g.tsv", "English\tRussian\nLakeside Accords\tПриозёрные соглашения\nState Duma\tГосдума\n")));
    assertEquals(expected,
        desk(read("g.csv", "Lakeside Accords;Приозёрные соглашения\nState Duma;Госдума\n", "en-US", "ru")));
  }

  @Test
  void nothingOutsideTheFileIsRead() throws UnreadableImportException {
    String text = "<!DOCTYPE martif [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><martif><text><body><termEntry>"
        + "<langSet xml:lang=\"en\"><tig><term>Duma&x;</term></tig></langSet></termEntry></body></text></martif>";
    try {
      assertEquals("term \"Duma\"\n", desk(read("t.tbx", text)));
    } catch (UnreadableImportException refused) {
      assertTrue(refused.getMessage().contains("x"), refused.getMessage());
    }
  }

  @Test
  void aBrokenTermBaseIsRefusedWithItsLine() {
    String message = assertThrows(UnreadableImportException.class,
        () -> read("t.tbx", "<martif>\n<text><body>\n<termEntry></langSet>")).getMessage();
    assertTrue(message.startsWith("t.tbx:3: broken XML: "), message);
    assertTrue(assertThrows(UnreadableImportException.class, () -> read("t.tbx", "<martif><text><body><termEntry><langSet>"
        + "<tig><term>Duma</term></tig></langSet></termEntry></body></text></martif>")).getMessage().contains("xml:lang"));
  }
}
