package org.wiredesk.checks.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.checks.api.Finding;

final class CounterpartsTest {

  private static final String BOOK = """
      office "Foreign Minister of Examplia" { also "Examplian Foreign Minister"  in "Examplia"  checked 2025 }
      office "Secretary of State of Ruritania" { also "Ruritanian Secretary of State"  in "Ruritania"  checked 2025 }
      office "Prime Minister of Ruritania" { also "Ruritanian Prime Minister"  in "Ruritania"  checked 2025 }
      office "Chancellor of Borduria" { also "Bordurian Chancellor"  in "Borduria"  checked 2025 }
      person "Ada Lampo" { office "Foreign Minister of Examplia" from 2010 until 2020 }
      person "Bruno Tuono" { office "Secretary of State of Ruritania" from 2010-02-01 until 2013-02-01 }
      person "Carla Nube" { office "Secretary of State of Ruritania" from 2013-02-01 until 2020-02-01 }
      person "Dora Neve" { office "Prime Minister of Ruritania" from 2010-02-01 until 2013-02-01 }
      person "Emil Grano" { office "Prime Minister of Ruritania" from 2013-02-01 until 2020-02-01 }
      person "Fritz Vento" { office "Chancellor of Borduria" from 2010-02-01 until 2020-02-01 }
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Ada Lampo met her Ruritanian counterpart Bruno Tuono. | Bruno Tuono was not Secretary of State of Ruritania on 4 March 2015
      Lampo met her Ruritanian counterpart, Bruno Tuono. | Bruno Tuono was not Secretary of State of Ruritania on 4 March 2015
      Fritz Vento met his Ruritanian counterpart Dora Neve. | Dora Neve was not Prime Minister of Ruritania on 4 March 2015
      """)
  void aCounterpartHoldsTheOfficeOfTheSameKind(String sentence, String message) {
    assertEquals(List.of(message), messages("ROME, 4 March 2015. " + sentence));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Ada Lampo met her Ruritanian counterpart Carla Nube.
      Fritz Vento met his Ruritanian counterpart Emil Grano.
      Ada Lampo met her former Ruritanian counterpart Bruno Tuono.
      Ada Lampo met her Ruritanian counterpart Dora Neve.
      Otto Hentzau met his Ruritanian counterpart Bruno Tuono.
      In 2012 Ada Lampo met her Ruritanian counterpart Bruno Tuono.
      "Ada Lampo met her Ruritanian counterpart Bruno Tuono," he said.
      """)
  void anotherMayBeMeant(String sentence) {
    assertEquals(List.of(), messages("ROME, 4 March 2015. " + sentence));
  }

  private static List<String> messages(String text) {
    return new OfficeHolderCheck().inspect(Facts.own(BOOK, text)).stream().map(Finding::message).toList();
  }
}
