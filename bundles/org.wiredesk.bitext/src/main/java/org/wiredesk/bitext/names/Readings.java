package org.wiredesk.bitext.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How speakers of many languages would read a name aloud: scripts that write others' names by their sound follow the
 * language that the name comes from, which its letters do not tell. From {@code readings.txt}.
 */
final class Readings {

  private static final char EDGE_BEFORE = '^';
  private static final char EDGE_BEHIND = '$';

  /** By language, longest letters first. */
  private static final Map<String, List<String[]>> TABLES = read();

  private Readings() {}

  /** The sounds of a word that differ from those of its letters, for {@link SoundDistance}. */
  static Set<String> of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String plain = Sounds.of(word, Writing.LATIN);
    return TABLES.entrySet().stream().filter(table -> mayBe(table.getKey(), lower))
        .map(table -> Sounds.of(spoken(lower, table.getValue()), Writing.LATIN))
        .filter(sounds -> !sounds.equals(plain) && !sounds.isEmpty()).collect(Collectors.toSet());
  }

  /** Two languages have so few syllables that most words cannot be theirs. */
  private static boolean mayBe(String language, String word) {
    return switch (language) {
      case "pinyin" -> Pinyin.isSyllables(withoutMarks(word));
      case "hepburn" -> Syllables.isJapanese(withoutMarks(word));
      default -> true;
    };
  }

  private static String spoken(String word, List<String[]> table) {
    String edged = EDGE_BEFORE + Normalizer.normalize(word, Normalizer.Form.NFC) + EDGE_BEHIND;
    StringBuilder spoken = new StringBuilder();
    int at = 0;
    while (at < edged.length()) {
      int place = at;
      String[] fitting = table.stream().filter(rule -> edged.startsWith(rule[0], place)).findFirst()
          .orElse(new String[] {edged.substring(at, at + 1), edge(edged.charAt(at))});
      spoken.append(fitting[1]);
      at += fitting[0].length();
    }
    return spoken.toString();
  }

  private static String edge(char letter) {
    return letter == EDGE_BEFORE || letter == EDGE_BEHIND ? "" : withoutMarks(String.valueOf(letter));
  }

  private static String withoutMarks(String word) {
    String parted = Normalizer.normalize(word, Normalizer.Form.NFD);
    return parted.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private static Map<String, List<String[]>> read() {
    Map<String, List<String[]>> tables = new LinkedHashMap<>();
    try (InputStream in = Readings.class.getResourceAsStream("readings.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(line -> Stream.of(line).skip(1).map(rule -> rule.split("=", -1))
              .forEach(tables.computeIfAbsent(line[0], language -> new ArrayList<>())::add));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read how names sound", e);
    }
    tables.values().forEach(table -> table.sort(Comparator.comparing(rule -> -rule[0].length())));
    return tables;
  }
}
