package org.wiredesk.checks.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.checks.api.Finding;

/** Titles as translators write them, of one and of several people, and titles of long ago. */
final class TitlesOfManyKindsTest {

  private static final String BOOK = """
      office "President of Examplia" {
        also "Examplian President", "President of the United Provinces of Examplia"  in "Examplia"  checked 2025
      }
      office "Prime Minister of Examplia" { also "Examplian Prime Minister"  in "Examplia"  checked 2025 }
      office "Foreign Minister of Examplia" { also "Examplian Foreign Minister"  in "Examplia"  checked 2025 }
      office "President of Ruritania" { also "Ruritanian President"  in "Ruritania"  checked 2025 }
      office "Secretary General of the League" { also "League chief", "head of the League"  in "League"  checked 2025 }
      person "Ada Lampo" { office "President of Examplia" from 2005-02-01 until 2010-02-01 }
      person "Bruno Tuono" { office "President of Examplia" from 2010-02-01 until 2020-02-01 }
      person "Carla Nube" { office "Prime Minister of Examplia" from 2005-02-01 until 2010-02-01 }
      person "Dora Neve" { office "Prime Minister of Examplia" from 2010-02-01 until 2020-02-01 }
      person "Emil Grano" { office "Foreign Minister of Examplia" from 2005-02-01 until 2010-02-01 }
      person "Fritz Vento" { office "Foreign Minister of Examplia" from 2010-02-01 until 2020-02-01 }
      person "Greta Sole" { office "President of Ruritania" from 2005-02-01 until 2020-02-01 }
      person "Hugo Gelo" { office "Secretary General of the League" from 2005-02-01 until 2010-02-01 }
      person "Ines Brina" { office "Secretary General of the League" from 2010-02-01 until 2020-02-01 }
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Head of the Examplian government Carla Nube spoke. | Carla Nube was not Prime Minister of Examplia
      The Examplian head of government, Carla Nube, spoke. | Carla Nube was not Prime Minister of Examplia
      Examplian PM Carla Nube spoke. | Carla Nube was not Prime Minister of Examplia
      The head of the Examplian Foreign Ministry Emil Grano spoke. | Emil Grano was not Foreign Minister of Examplia
      Minister of Foreign Affairs of Examplia Emil Grano spoke. | Emil Grano was not Foreign Minister of Examplia
      President of the Republic of Examplia Ada Lampo spoke. | Ada Lampo was not President of Examplia
      The President of the United Provinces of Examplia Ada Lampo spoke. | Ada Lampo was not President of Examplia
      Ada Lampo is the president of Examplia. | Ada Lampo was not President of Examplia
      Ada Lampo, who is president of Examplia, spoke. | Ada Lampo was not President of Examplia
      League chief Hugo Gelo spoke. | Hugo Gelo was not Secretary General of the League
      Envoys quote Foreign Minister Emil Grano as saying so. | Emil Grano was not Foreign Minister of Examplia
      The presidents of Examplia and Ruritania, Ada Lampo and Greta Sole, met. | Ada Lampo was not President of Examplia
      The Ruritanian and Examplian presidents Greta Sole and Ada Lampo met. | Ada Lampo was not President of Examplia
      Presidents Ada Lampo and Greta Sole met. | Ada Lampo was not President of Examplia
      The law was signed by Examplian President Ada Lampo on Tuesday. | Ada Lampo was not President of Examplia
      """)
  void aTitleInOtherWordsIsOne(String sentence, String message) {
    assertEquals(List.of(message + " on 4 March 2015"), messages(sentence));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Head of the Examplian government Dora Neve spoke to League chief Ines Brina.
      The presidents of Examplia and Ruritania, Bruno Tuono and Greta Sole, met.
      The presidents of Ruritania and Examplia, Bruno Tuono and Greta Sole, met.
      Former presidents Ada Lampo and Greta Sole met. The sisters Greta Sole and Ada Lampo met.
      The agency's chief Hugo Gelo spoke. The party's head Hugo Gelo spoke.
      The pact signed by Examplian President Ada Lampo and Ruritanian President Greta Sole holds.
      The treaty that Ruritanian President Greta Sole and Examplian President Ada Lampo signed holds.
      The heads of the districts were named by President Ada Lampo.
      She served as an aide to President Ada Lampo.
      Prices were low in the days of President Ada Lampo.
      The pipeline that President Ada Lampo's administration backed was refused on Tuesday.
      As Examplian President, Ada Lampo opposed it.
      Examplian President Ada Lampo had opposed it.
      Ada Lampo's Foreign Minister Emil Grano opposed it.
      He recalled how Examplian President Ada Lampo invited the choir.
      The disgraced Prime Minister Carla Nube and party chairman Emil Grano met.
      """)
  void whatWasRightOrIsNoTitleIsLeftAlone(String sentence) {
    assertEquals(List.of(), messages(sentence));
  }

  private static List<String> messages(String sentence) {
    return new OfficeHolderCheck().inspect(Facts.own(BOOK, "ROME, 4 March 2015. " + sentence)).stream()
        .map(Finding::message).toList();
  }
}
