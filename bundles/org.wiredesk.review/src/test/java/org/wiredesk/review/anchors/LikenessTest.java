package org.wiredesk.review.anchors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LikenessTest {

  @Test
  void equalWordsAreAlikeAndOthersNotAtAll() {
    assertEquals(1, Likeness.of("", ""));
    assertEquals(1, Likeness.of("июнь – “da”", "июнь – “da”"));
    assertEquals(0, Likeness.of("abc", ""));
    assertEquals(0, Likeness.of("", "abc"));
    assertEquals(0, Likeness.of("abc", "xyz"));
    assertEquals(0.4, Likeness.of("on 3 May", "on 12 June"));
  }

  /** Behind 64 equal letters the distance is counted in another way, and must be the same. */
  @Test
  void shortAndLongWordsAreMeasuredAlike() {
    Random random = new Random(3);
    String same = "=".repeat(64);
    for (int i = 0; i < 2_000; i++) {
      String a = word(random);
      String b = word(random);
      int longer = Math.max(a.length(), b.length());
      double distance = longer * (1 - Likeness.of(a, b));
      double distanceInLong = (longer + 64.0) * (1 - Likeness.of(same + a, same + b));
      assertEquals(distanceInLong, distance, 1e-6, a + " and " + b);
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(64);
    for (int i = 0; i < length; i++) {
      word.append("abcdи".charAt(random.nextInt(5)));
    }
    return word.toString();
  }
}
