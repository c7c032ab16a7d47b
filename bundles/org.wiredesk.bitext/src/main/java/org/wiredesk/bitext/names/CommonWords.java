package org.wiredesk.bitext.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * English words that are no names when they stand in lower case; within names they are mostly translated, not taken as
 * they sound. The words of SCOWL's sizes 10 to 50, American and British; apart from them the rarer ones, up to size 70,
 * but for those that are names as well.
 */
final class CommonWords {

  private static final int SHORTEST_REST = 6;
  private static final List<String> PREFIXES = List.of(
      "aero", "agro", "anti", "astro", "auto", "bio", "cardio", "co", "counter", "crypto", "cyber", "de", "dis", "eco",
      "electro", "ethno", "geo", "hydro", "hyper", "immuno", "inter", "intra", "mega", "micro", "mini", "mis", "mono",
      "multi", "nano", "neuro", "non", "over", "pan", "photo", "poly", "post", "pre", "pseudo", "psycho", "radio", "re",
      "semi", "socio", "sub", "super", "tele", "thermo", "trans", "ultra", "un", "under");

  /** Each read when first asked. */
  private static final class Common {
    private static final Set<String> WORDS = read("common-words.txt");
  }

  private static final class Rarer {
    private static final Set<String> WORDS = read("rarer-words.txt");
  }

  private CommonWords() {}

  /** Also one of these behind a prefix: "hydrometeorological". */
  static boolean contains(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Common.WORDS.contains(lower) || PREFIXES.stream().anyMatch(prefix -> lower.startsWith(prefix)
        && lower.length() - prefix.length() >= SHORTEST_REST
        && Common.WORDS.contains(lower.substring(prefix.length())));
  }

  /** Of these a word may be one where its place gives it a capital; elsewhere it is a name. */
  static boolean isRarer(String word) {
    return Rarer.WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Set<String> read(String file) {
    try (InputStream in = CommonWords.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .collect(Collectors.toCollection(() -> new HashSet<>(131072)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
