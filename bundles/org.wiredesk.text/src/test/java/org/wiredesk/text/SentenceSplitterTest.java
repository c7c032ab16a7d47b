package org.wiredesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  /** A stroke marks where one sentence ends and the next begins. */
  private static void assertSentences(String marked) {
    assertSentences(Locale.ENGLISH, marked);
  }

  private static void assertSentences(Locale language, String marked) {
    List<String> expected = Arrays.stream(marked.split("\\|")).map(String::strip).collect(Collectors.toList());
    String text = marked.replace("|", "");
    List<String> found = SentenceSplitter.split(text, new Span(0, text.length()), language).stream()
        .map(span -> span.of(text)).toList();
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The talks ended. | Nobody spoke! | Will they go on? | They will.",
    "It was signed on 26 Nov. | The minister left.",
    "It was signed on Nov. 26 in the U.S. capital. | He left.",
    "They met in the U.S. | The talks went well. | U.S. President Barack Obama came.",
    "Gen. Ivanov and Sen. J. McCain met D. A. Medvedev and J.R. Smith on St. George St. in Geneva.",
    "They played on pitch No. 5. | He said no. | Nobody left.",
    "Is it over? | No. | It is not.",
    "See Art. 5, para. 3 and Nos. 7 and 8 of Resolution No. 2249. | It holds.",
    "Shares of Apple Inc. rose. | It was bought by Acme Corp. | The price is not known.",
    "It begins at 5 p.m. Moscow time and ends at 8 p.m. | Putin will come.",
    "It begins at 5 p.m. GMT on Monday.",
    "Some of them, e.g. Iran, i.e. Persia, vs. Iraq, cf. page 3.",
  })
  void anAbbreviationEndsASentenceOnlyWhereOneBeginsBehindIt(String marked) {
    assertSentences(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "“Will you come?” he asked. | “No.” | He left.",
    "\"Will you come?\" Sergei Lavrov asked. | \"No,\" the minister said.",
    "“We will win!” — said the minister. | “Nobody doubts it”, — he added.",
    "“It is over,” said Lavrov. | “We go home.” | They went.",
    "“It is over.” — The minister left no doubt.",
    "He said: “It is over. | We go home.” | They went.",
    "They chanted “Free cash!” | Protests continued this week.",
    "They left (nobody knows why.) | The rest stayed.",
    "It was over . ” | The rest stayed.",
    "- We will win, - said Putin. | - This is important.",
    "We waited... and waited… | The rest left... | Nobody came.",
    "«It is so!» | They left.",
  })
  void quotationMarksAndBracketsStayWithTheSentenceTheyClose(String marked) {
    assertSentences(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "See https://example.org/a?b=C.D!E for more. | It is long.",
    "It rose 3.5 percent, to 1.234.567. | It fell.",
    "1. The minister comes. | He leaves.",
    "It happened in 2005. | 35 people died.",
    "Read gazeta.ru or Lenta.ru today. | Or not.",
    "What?! | Nothing.",
    "no full stop at the end",
    "The cafe\u0301 is full 😀. | “Nobody 😀 left.” | The end.",
  })
  void numbersAddressesAndListsAreLeftWhole(String marked) {
    assertSentences(marked);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '=', quoteCharacter = '`', value = {
    "ru = В 2010 г. Петров жил в г. Тверь на ул. Мира. | Он уехал в 2015 г. | Потом вернулся.",
    "ru = Пенсия выросла на 4 тыс. 350 рублей. | Живут на 9 тыс. | 12 школ закрыли.",
    "ru = «Когда?» — спросил И. П. Сидоров. | «Завтра!» — сказал он, т. е. не скоро. | Все ушли.",
    "ru = Рыбу, овощи и т. д. привезли утром. | Её взяли все.",
    "uk = Він живе у м. Львів на вул. Садовій з 2012 р. | Потім поїхав. | Чому?",
    "de = Am 3. Oktober kam Dr. Weber, z. B. mit der Bahn. | »Nun?« | Er blieb bis 2005. | Dann ging er.",
    "fr = M. Dupont est arrivé. | « Pourquoi ? » a demandé J.-P. Morel. | Personne n’a répondu.",
    "es = El Sr. García llegó. | ¿Por qué? | Nadie lo sabe, según la Dra. Ruiz.",
    "it = Il dott. Rossi è qui. | Cfr. art. 5 della legge. | Nessuno parla.",
    "pl = Mówi prof. Nowak z ul. Długiej. | Mieszka tam od 1990 r. | Nikt nie wie.",
    "cs = Přišel Ing. Novák, tzv. Honza. | Odešel 5. května. | Kdo ví?",
    "zh = 他来了。|他说：“好。”|没人知道！|为什么？|因为３．５％不够。",
    "ja = 彼は来た。|「頑張る。」と彼は言った。|誰も知らない。",
    "ar = وصل الوزير اليوم. | لماذا جاء؟ | لا أحد يعرف؛ ربما غدا.",
    "hi = मंत्री आए। | डॉ. शर्मा नहीं आए। | क्यों?",
  })
  void otherLanguagesHaveTheirOwnMarksAndAbbreviations(String language, String marked) {
    assertSentences(Locale.forLanguageTag(language), marked);
  }

  @Test
  void aSentenceNeverCrossesAParagraph() {
    Wire wire = Wire.of("A headline without a stop\n\nThe first paragraph goes\n\non here. And ends.");

    assertEquals(List.of(0, 1, 2, 2), wire.sentences().stream().map(Sentence::paragraph).toList());
  }
}
