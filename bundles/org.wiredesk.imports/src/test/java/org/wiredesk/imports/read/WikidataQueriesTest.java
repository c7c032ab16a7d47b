package org.wiredesk.imports.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.rdf4j.query.parser.ParsedQuery;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The queries of the manual are SPARQL, and ask for columns that an import knows. Nothing is sent to Wikidata. */
class WikidataQueriesTest {

  /** What Wikidata's query service knows without being told. */
  private static final String PREFIXES = """
      PREFIX bd: <http://www.bigdata.com/rdf#>
      PREFIX p: <http://www.wikidata.org/prop/>
      PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
      PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
      PREFIX ps: <http://www.wikidata.org/prop/statement/>
      PREFIX psv: <http://www.wikidata.org/prop/statement/value/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX wikibase: <http://wikiba.se/ontology#>
      """;
  private static final Pattern BLOCK = Pattern.compile("```sparql\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern QUERY = Pattern.compile("(?m)^(?=SELECT )");
  private static final Pattern VALUES = Pattern.compile("(?m)^  VALUES .*\\n");

  private static List<String> blocks;

  @BeforeAll
  static void readTheManual() throws IOException {
    String manual = Files.readString(Path.of("../../docs/importing-facts.md"));
    blocks = BLOCK.matcher(manual).results().map(block -> block.group(1)).toList();
  }

  @Test
  void theManualHasAQueryWithWhatToPutIntoItAndFourMore() {
    assertEquals(List.of(1, 0, 4), blocks.stream().map(block -> queries(block).size()).toList());
  }

  @Test
  void eachQueryIsSparqlAndAsksForWhatAnImportReads() {
    blocks.stream().flatMap(block -> queries(block).stream()).forEach(WikidataQueriesTest::assertReadable);
  }

  @Test
  void soItIsWithAllMinistersOfACountry() {
    assertReadable(VALUES.matcher(blocks.get(0)).replaceFirst(Matcher.quoteReplacement(blocks.get(1))));
  }

  private static List<String> queries(String block) {
    return Stream.of(QUERY.split(block)).filter(part -> part.startsWith("SELECT ")).toList();
  }

  private static void assertReadable(String query) {
    ParsedQuery parsed = new SPARQLParser().parseQuery(PREFIXES + query, null);
    assertTrue(FactTable.namesThings(List.copyOf(parsed.getTupleExpr().getBindingNames())), query);
  }
}
