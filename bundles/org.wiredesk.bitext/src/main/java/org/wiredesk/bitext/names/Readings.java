package org.wiredesk.bitext.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

  /** By language and first letter, longest letters first. */
  private static final Map<String, Map<Character, List<String[]>>> TABLES = read();

  private Readings() {}

  /** The sounds of a word that differ from those of its letters, for {@link SoundDistance}. */
  static Set<String> of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String plain = Sounds.of(word, Writing.LATIN);
    String edged = EDGE_BEFORE + Normalizer.normalize(lower, Normalizer.Form.NFC) + EDGE_BEHIND;
    return TABLES.entrySet().stream().filter(table -> mayBe(table.getKey(), lower))
        .map(table -> spoken(edged, table.getValue())).distinct().map(spoken -> Sounds.of(spoken, Writing.LATIN))
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

  private static String spoken(String edged, Map<Character, List<String[]>> table) {
    StringBuilder spoken = new StringBuilder();
    int at = 0;
    while (at < edged.length()) {
      at += append(spoken, edged, at, table.getOrDefault(edged.charAt(at), List.of()));
    }
    return spoken.toString();
  }

  private static int append(StringBuilder spoken, String edged, int at, List<String[]> rules) {
    for (String[] rule : rules) {
      if (edged.startsWith(rule[0], at)) {
        spoken.append(rule[1]);
        return rule[0].length();
      }
    }
    spoken.append(edge(edged.charAt(at)));
    return 1;
  }

  private static String edge(char letter) {
    String text = String.valueOf(letter);
    return letter == EDGE_BEFORE || letter == EDGE_BEHIND ? "" : letter < 128 ? text : withoutMarks(text);
  }

  private static String withoutMarks(String word) {
    String parted = Normalizer.normalize(word, Normalizer.Form.NFD);
    return parted.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private static Map<String, Map<Character, List<String[]>>> read() {
    Map<String, Map<Character, List<String[]>>> tables = new LinkedHashMap<>();
    try (InputStream in = Readings.class.getResourceAsStream("readings.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(line -> Stream.of(line).skip(1).map(rule -> rule.split("=", -1))
              .forEach(rule -> tables.computeIfAbsent(line[0], language -> new HashMap<>())
                  .computeIfAbsent(rule[0].charAt(0), letter -> new ArrayList<>()).add(rule)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read how names sound", e);
    }
    tables.values().forEach(table -> table.values().forEach(
        rules -> rules.sort(Comparator.comparing(rule -> -rule[0].length()))));
    return tables;
  }
}
