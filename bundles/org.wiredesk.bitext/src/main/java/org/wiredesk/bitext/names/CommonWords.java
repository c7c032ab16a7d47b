package org.wiredesk.bitext.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * English words that are no names when they stand in lower case; within names they are mostly translated, not taken as
 * they sound. The words of SCOWL's sizes 10 to 50, American and British.
 */
final class CommonWords {

  /** Read when first asked. */
  private static final class Holder {
    private static final Set<String> WORDS = read();
  }

  private CommonWords() {}

  static boolean contains(String word) {
    return Holder.WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Set<String> read() {
    try (InputStream in = CommonWords.class.getResourceAsStream("common-words.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .collect(Collectors.toCollection(() -> new HashSet<>(65536)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the common words", e);
    }
  }
}
