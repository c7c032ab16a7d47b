package org.wiredesk.rules.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.Span;

class CompletionTest {

  private static List<DeskProposal> at(String text) {
    Desk desk = Desk.at(text);
    return desk.language.complete(Desk.FILE, desk.caret);
  }

  private static List<String> labels(String text) {
    return at(text).stream().map(DeskProposal::label).toList();
  }

  /** The text after somebody took a proposal. */
  private static String taken(String text, String label) {
    Desk desk = Desk.at(text);
    DeskProposal taken = desk.language.complete(Desk.FILE, desk.caret).stream()
        .filter(proposal -> proposal.label().equals(label)).findFirst().orElseThrow();
    return desk.edited(List.of(new DeskEdit(Desk.FILE, taken.replaced(), taken.text())));
  }

  @Test
  void anEmptyFileOffersEverythingThatCanBegin() {
    assertEquals(List.of("rule", "term", "person", "office", "event", "organisation", "place", "figure", "import", "pack"),
        labels("^"));
  }

  @Test
  void aTemplateIsARuleThatHoldsTogether() {
    DeskProposal rule = at("ru^").get(0);
    assertEquals(DeskProposal.Kind.TEMPLATE, rule.kind());
    assertEquals(new Span(0, 2), rule.replaced());
    assertEquals("id|The fault in a few words|words",
        String.join("|", rule.stops().subList(0, 3).stream().map(stop -> stop.of(rule.text())).toList()));
    for (DeskProposal template : at("^")) {
      String text = template.label().equals("person") ? "office \"office\"\n" + template.text() : template.text();
      assertEquals(List.of(), Desk.of(text).language.problems(Desk.FILE).stream()
          .filter(problem -> problem.code() != org.wiredesk.rules.DeskProblem.Code.IMPORT).toList(), text);
    }
  }

  @Test
  void aHeaderStandsAtTheTopOnly() {
    assertFalse(labels("term \"Duma\"\n\nterm \"Rada\"\n^").contains("pack"));
    assertTrue(labels("term \"Duma\"\n\n^\nterm \"Rada\"").contains("rule"));
  }

  @Test
  void clausesThatARuleHasAlreadyAreNotOfferedAgain() {
    List<String> labels = labels("rule a \"b\" {\n  when \"x\"\n  because \"c\"\n  ^\n}");
    assertEquals(List.of("when", "suggest", "flags", "keeps", "unless", "says", "category"), labels.subList(0, 7));
    assertFalse(labels.contains("because"));
  }

  @Test
  void aClauseBringsItsQuotationMarks() {
    assertEquals("rule a \"b\" { because \"the reason\" }", taken("rule a \"b\" { bec^ }", "because"));
    assertEquals("rule a \"b\" { because \"c\" }", taken("rule a \"b\" { bec^ \"c\" }", "because"));
    assertEquals("rule a \"b\" { outside quotations }", taken("rule a \"b\" { out^ }", "outside"));
  }

  @Test
  void aPatternOffersTagsWithTheirMeaning() {
    List<DeskProposal> proposals = at("rule a \"b\" { when \"x\" nou^ }");
    assertEquals("noun", proposals.get(0).label());
    assertTrue(proposals.get(0).documentation().contains("common noun"));
    assertEquals(List.of("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"), labels("rule a \"b\" { when \"report\" as VB^ }"));
    assertEquals(List.of("NP", "NP-end", "NP-plural", "NP-singular", "NP-start"),
        labels("rule a \"b\" { when chunk N^ }"));
  }

  @Test
  void aFigureIsOfferedOnceAsWhatItIsThere() {
    assertEquals(List.of("figure"), labels("rule a \"b\" { when fig^ }"));
    assertEquals(DeskProposal.Kind.TAG, at("rule a \"b\" { when fig^ }").get(0).kind());
    assertEquals(DeskProposal.Kind.TEMPLATE, at("fig^").get(0).kind());
  }

  @Test
  void aTagIsCompletedBehindItsHyphen() {
    assertEquals("rule a \"b\" { when chunk NP-start }", taken("rule a \"b\" { when chunk NP-s^ }", "NP-start"));
  }

  @Test
  void categoriesAndSeveritiesAreOffered() {
    assertEquals("style/unidiomatic", labels("rule a \"b\" { category ^").get(0));
    assertEquals("rule a \"b\" { category style/unidiomatic", taken("rule a \"b\" { category unid^", "style/unidiomatic"));
    assertEquals("rule a \"b\" { category style/awkward }", taken("rule a \"b\" { category style/aw^ }", "awkward"));
    assertEquals(List.of("neutral", "minor", "major", "critical"), labels("pack \"p\" { severity ^ }"));
    assertTrue(labels("pack \"p\" { original ^ }").contains("ru"));
  }

  @Test
  void languagesAreOfferedForNamesInThem() {
    assertTrue(labels("term \"Duma\" { ^ }").containsAll(List.of("also", "ru", "uk", "zh")));
    assertEquals("term \"Duma\" { uk \"name\" }", taken("term \"Duma\" { u^ }", "uk"));
    assertFalse(labels("figure \"x\" { ^ }").contains("ru"));
  }

  @Test
  void officesOfAllFilesAreOfferedInsideAndOutsideOfQuotationMarks() {
    String offices = "office \"Mayor of Riga\"\noffice \"Minister of Trade\"\n";
    for (String text : List.of("person \"Ada\" { office \"M^\" from 2014 }", "person \"Ada\" { office ^ from 2014 }",
        "person \"Ada\" { office \"^\n}\n", "person \"Ada\" { office \"Tra^")) {
      Desk desk = Desk.at(text).beside("offices.desk", offices);
      List<DeskProposal> proposals = desk.language.complete(Desk.FILE, desk.caret);
      DeskProposal last = proposals.stream().limit(2)
          .filter(proposal -> proposal.label().equals("Minister of Trade")).findFirst().orElseThrow();
      assertEquals("office, offices.desk", last.detail());
      String taken = desk.edited(List.of(new DeskEdit(Desk.FILE, last.replaced(), last.text())));
      assertTrue(taken.startsWith("person \"Ada\" { office \"Minister of Trade\""), taken);
      assertFalse(taken.contains("\"\""), taken);
    }
  }

  @Test
  void labelsAndTagsAreOfferedInSuggestions() {
    assertEquals(List.of("verb", "who"), labels("rule a \"b\" { when who:name verb:<say> suggest \"told by {^\" }"));
    assertEquals(List.of("who"), labels("rule a \"b\" { when who:name verb:<say> suggest \"told by {w^}\" }"));
    assertEquals(List.of("VBG", "VBN"), labels("rule a \"b\" { when verb:<say> says \"{verb as VB^}\" }")
        .stream().filter(tag -> tag.endsWith("G") || tag.endsWith("N")).toList());
    assertEquals(List.of("verb"), labels("rule a \"b\" { when verb:<say> suggest \"{tell like ^}\" }"));
    assertEquals(List.of(), labels("rule a \"b\" { when verb:<say> suggest \"ve^\" }"));
  }

  @Test
  void filesBesideAreOfferedForImport() {
    Desk desk = Desk.at("import \"^\"\n").beside("offices.desk", "");
    assertEquals(List.of("offices.desk"),
        desk.language.complete(Desk.FILE, desk.caret).stream().map(DeskProposal::label).toList());
  }

  @Test
  void nothingIsOfferedInCommentsFormsAndExamples() {
    assertEquals(List.of(), labels("// ru^"));
    assertEquals(List.of(), labels("/* ru^ */"));
    assertEquals(List.of(), labels("rule a \"b\" { when <ta^> }"));
    assertEquals(List.of(), labels("rule a \"b\" { flags \"He wh^\" }"));
    assertEquals(List.of(), labels("rule ^"));
  }

  @Test
  void halfARuleStillOffersWhatComesNext() {
    assertTrue(labels("rule a \"b\" { when \"x\" , %% \n  ^\nrule c \"d\" { when \"y\" }").contains("because"));
    assertTrue(labels("term \"Duma\" }\n^").contains("rule"));
    assertTrue(labels("rule a \"b\" {\n  when ^\nterm \"Duma\"\n").contains("noun"));
  }
}
