package org.wiredesk.bitext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wiredesk.bitext.Bead.Range;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.Wire;

final class AlignerTest {

  private static final String ENGLISH = """
      Old mill of Talsi opens as a museum

      TALSI, 3 March 2014. The mill on the Mazirbe river was built in 1874.

      It ground rye for 90 years. Engineer Peteris Kalnins repaired the wheel in 2012. Who paid for it?

      The bank lent 140,000 euros. The ministry of culture added the rest.
      """;
  private static final String RUSSIAN = """
      Старая мельница в Талси открывается как музей

      ТАЛСИ, 3 марта. /ТАСС/. Мельница на реке Мазирбе построена в 1874 году.

      Она молола рожь 90 лет. Колесо в 2012 году починил инженер Петерис Калниньш. Кто за это платил?

      Банк дал в долг 140 тысяч евро. Остальное добавило министерство культуры.
      """;

  @Test
  void headlineDatelineAndParagraphsFindTheirLike() {
    Bitext bitext = bitext(ENGLISH, "ru", RUSSIAN);
    assertEquals("1:1 1:1 1:1 1:1 1:1 1:1 1:1", shape(bitext));
    assertEquals("Мельница на реке Мазирбе построена в 1874 году.", original(bitext, 1));
  }

  @Test
  void aParagraphLeftOutIsSurvived() {
    String without = RUSSIAN.replaceFirst("(?s)Она.*платил\\?\n\n", "");
    assertEquals("1:1 1:1 1:0 1:0 1:0 1:1 1:1", shape(bitext(ENGLISH, "ru", without)));
    String shorter = ENGLISH.replaceFirst("(?s)It ground.*for it\\?\n\n", "");
    assertEquals("1:1 1:1 0:1 0:1 0:1 1:1 1:1", shape(bitext(shorter, "ru", RUSSIAN)));
  }

  @Test
  void paragraphsMayBeJoined() {
    assertEquals("1:1 1:1 1:1 1:1 1:1 1:1 1:1", shape(bitext(ENGLISH, "ru", RUSSIAN.replace("?\n\n", "? "))));
  }

  @Test
  void numbersAreReadInEveryScript() {
    String english = "The ferry took 318 people. The tug took 52.";
    assertEquals("1:1 0:1 1:1", shape(bitext(english, "hi",
        "नौका ने ३१८ लोगों को लिया। यह एक पुरानी और बहुत बड़ी नौका है जो कल आई। नाव ने ५२ लिए।")));
  }

  @Test
  void chineseNamesAreReadAloud() {
    Bitext bitext = bitext("The museum opened. Wang Jianguo spoke in Hangzhou. It rained all day.", "zh",
        "博物馆开门了。天气预报说明天也会是这样的天气。王建国在杭州讲话。整天下雨。");
    assertEquals("王建国在杭州讲话。", original(bitext, 1));
  }

  @Test
  void whatOnlyLengthsSpeakForIsNotVouchedFor() {
    Bitext bitext = bitext("He came. She went. They slept.", "sk", "On prišiel. Ona odišla. Oni spali.");
    assertFalse(bitext.isVouchedFor(1));
    Bitext named = bitext("Petrov came. She went. Orlov slept.", "sk", "Petrov prišiel. Ona odišla. Orlov spal.");
    assertTrue(named.speaksForItself(0));
    assertFalse(named.speaksForItself(1));
    assertTrue(named.isVouchedFor(1));
  }

  /** Neither a number nor a name stands here, and the sentences are of one length. */
  @Test
  void wordsFindWhatTheyMean() {
    String russian = "Власти закрыли мост. Рыбаки починили лодку. Учителя начали забастовку. Завод сократил рабочих.";
    Bitext bitext = bitext("The fishermen mended a boat. The factory cut its workers.", "ru", russian);
    assertEquals("0:1 1:1 0:1 1:1", shape(bitext));
    assertTrue(bitext.speaksForItself(1));
  }

  /** The table of a whole search would need gigabytes. */
  @Test
  @Timeout(60)
  void aLongTextIsAlignedBesideItsWaypoints() {
    Random random = new Random(1);
    List<String> english = new ArrayList<>();
    List<String> russian = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      int number = 100 + random.nextInt(90_000);
      english.add("Ship " + number + " left the old port in the morning.");
      russian.add("Судно " + number + " утром вышло из старого порта.");
    }
    russian.subList(4_000, 4_040).clear();
    Bitext bitext = bitext(String.join(" ", english), "ru", String.join(" ", russian));
    Alignment alignment = bitext.alignment();
    long right = IntStream.range(0, 10_000).filter(i -> i < 4_000 || i >= 4_040)
        .filter(i -> alignment.ofTranslation(i).original().equals(new Range(i, i + 1))
            || alignment.ofTranslation(i).original().equals(new Range(i - 40, i - 39)))
        .count();
    assertTrue(right > 9_800, () -> right + " right");
  }

  private static Bitext bitext(String translation, String language, String original) {
    Wire wire = Wire.of(translation);
    return Bitext.of(wire, Mentions.of(wire), new Original(original, Locale.forLanguageTag(language)));
  }

  private static String original(Bitext bitext, int sentence) {
    Range range = bitext.alignment().ofTranslation(sentence).original();
    return bitext.original().sentences().get(range.from()).text();
  }

  private static String shape(Bitext bitext) {
    return bitext.alignment().beads().stream()
        .map(bead -> bead.translation().size() + ":" + bead.original().size()).collect(Collectors.joining(" "));
  }
}
