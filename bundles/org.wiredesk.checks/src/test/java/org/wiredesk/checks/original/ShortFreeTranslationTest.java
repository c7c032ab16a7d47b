package org.wiredesk.checks.original;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.bitext.Original;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Wire;

/** Forty short wires whose translations join, shorten and move sentences. */
class ShortFreeTranslationTest {

  private static final List<Pair> PAIRS = read();

  private record Pair(String original, String translation) {

    List<String> told(BitextCheck check, String changed) {
      Original source = new Original(original, Locale.forLanguageTag("ru"));
      CheckContext context = CheckContext.of(Wire.of(changed), Optional.of(source), CheckProfile.DEFAULT);
      return check.inspect(context.bitext().orElseThrow(), context).stream().map(Finding::message).toList();
    }
  }

  @Test
  void nothingIsToldWhereNothingIsLeftOut() {
    List<String> told = new ArrayList<>();
    for (Pair pair : PAIRS) {
      told.addAll(pair.told(new OmissionCheck(), pair.translation));
      told.addAll(pair.told(new AdditionCheck(), pair.translation));
    }
    assertEquals(List.of(), told);
  }

  /** One sentence of a translation at a time, which often stands for several short ones of the original. */
  @Test
  void manySentencesLeftOutAreToldByTheirWords() {
    int told = 0;
    int all = 0;
    for (Pair pair : PAIRS) {
      for (Sentence sentence : Wire.of(pair.translation).sentences()) {
        String rest = pair.translation.substring(0, sentence.span().start())
            + pair.translation.substring(sentence.span().end());
        told += pair.told(new OmissionCheck(), rest.strip()).isEmpty() ? 0 : 1;
        all++;
      }
    }
    int found = told;
    int sentences = all;
    assertTrue(100 * found >= 37 * sentences, () -> found + " of " + sentences);
  }

  private static List<Pair> read() {
    try (InputStream in = ShortFreeTranslationTest.class.getResourceAsStream("short-ru.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("####\n")).map(block -> block.split("====\n"))
          .map(sides -> new Pair(sides[0].strip(), sides[1].strip())).toList();
    } catch (IOException e) {
      throw new AssertionError("short-ru.txt", e);
    }
  }
}
