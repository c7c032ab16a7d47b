package org.wiredesk.checks.original;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.bitext.Original;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Wire;

/**
 * Translations that join, split and move sentences, put the speaker last and write another headline; beside them some
 * that go sentence by sentence.
 */
class FreeTranslationTest {

  private static final String ADDED = "All of this had been known for a long time.";
  private static final List<BitextCheck> CHECKS = List.of(new OmissionCheck(), new AdditionCheck());

  /** A translation with what it was made from. */
  private record Story(String language, String original, String translation) {

    static Story read(String kind, String name) {
      try (InputStream in = FreeTranslationTest.class.getResourceAsStream(kind + "/" + name + ".txt")) {
        String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n====\n");
        return new Story(name.substring(0, 2), parts[0], parts[1].strip());
      } catch (IOException e) {
        throw new AssertionError(name, e);
      }
    }

    /** With other words; they have to be there. */
    Story with(String words, String others) {
      assertTrue(translation.contains(words), words);
      return new Story(language, original, translation.replace(words, others));
    }

    List<Finding> findings() {
      Original source = new Original(original, Locale.forLanguageTag(language));
      CheckContext context = CheckContext.of(Wire.of(translation), Optional.of(source), CheckProfile.DEFAULT);
      return CHECKS.stream()
          .flatMap(check -> check.inspect(context.bitext().orElseThrow(), context).stream()).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru-bridge", "ru-harvest", "ru-theatre", "ru-strike", "de-school", "de-train", "fr-port",
      "fr-doctors", "zh-dam", "zh-bus", "ar-market", "ar-water", "ru-museum", "de-wolf", "fr-snow", "zh-library"})
  void whatIsOnlySaidOtherwiseIsNoOmission(String name) {
    assertEquals(List.of(), Story.read("free", name).findings().stream().map(Finding::message).toList());
  }

  /** Beside a wrong number or name. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ru-bridge  | Buses will go around through the village of Zarechny.  | 240 million | 24 million | Заречный
      ru-bridge  | Pedestrians will be left a narrow wooden walkway.      | 25 minutes  | 35 minutes | настил
      ru-harvest | He will meet with the governor and inspect the fields. | Rudakov     | Sergeyev   | осмотрит поля
      ru-harvest | The eastern districts suffered most of all.            | 80 thousand | 8 thousand | восточные районы
      de-train   | The train driver immediately began to brake.           | 400 meters  | 40 meters  | Bremsung
      de-train   | The driver of the tractor lost his life.               | 400 meters  | 40 meters  | ums Leben
      fr-port    | The state will pay a third of it.                      | 180 million | 18 million | tiers
      fr-port    | Some 450 jobs are promised.                            | Le Goff     | Martin     | 450 emplois
      fr-port    | They fear losing part of the quays.                    | 600 people  | 60 people  | quais
      ar-water   | They demanded the resignation of the mayor.            | Wednesday   | Friday     | باستقالة
      ar-water   | He promised to drill two new wells before the end of the year. | 50 dinars | 80 dinars | بئرين
      zh-dam     | The project is expected to cost 320 million yuan.      | 150,000     | 15,000     | 3.2亿元
      """)
  void whatACloseTranslationLeavesOutIsTold(
      String name, String words, String right, String wrong, String original) {
    List<String> told = Story.read("close", name).with(words, "").with(right, wrong).findings().stream()
        .flatMap(finding -> finding.original().stream()).map(OriginalPlace::words).toList();
    assertEquals(1, told.size(), told::toString);
    assertTrue(told.get(0).contains(original), () -> told.get(0));
  }

  /** One sentence at a time, at every place of six translations. */
  @Test
  void mostOfWhatIsAddedIsTold() {
    int told = 0;
    int all = 0;
    for (String name : List.of("ru-bridge", "ru-harvest", "de-train", "fr-port", "ar-water", "zh-dam")) {
      Story story = Story.read("close", name);
      List<Sentence> sentences = Wire.of(story.translation()).sentences();
      for (Sentence sentence : sentences.subList(1, sentences.size())) {
        Story more = story.with(sentence.text(), sentence.text() + " " + ADDED);
        told += more.findings().stream().anyMatch(it -> it.span().of(more.translation()).equals(ADDED)) ? 1 : 0;
        all++;
      }
    }
    assertTrue(3 * told >= 2 * all, told + " of " + all);
  }
}
