package org.wiredesk.bitext.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads a lexicon's lines: beginnings of words of the language, a bar, English words; "~" before what is common. */
final class LexiconReader {

  private final Beginnings foreign = new Beginnings();
  private final Map<String, IntStream.Builder> english = new HashMap<>();
  private final BitSet common = new BitSet();
  private int meanings;

  /** Empty without a file. */
  static Lexicon read(String language) {
    LexiconReader reader = new LexiconReader();
    try (InputStream in = LexiconReader.class.getResourceAsStream("lexicon-" + language + ".txt")) {
      if (in == null) {
        return Lexicon.EMPTY;
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(reader::line);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the words of " + language, e);
    }
    return reader.lexicon();
  }

  /** @throws IllegalArgumentException when a line has no bar */
  void line(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    int bar = line.indexOf('|');
    if (bar < 0) {
      throw new IllegalArgumentException("without English words: " + line);
    }
    boolean isCommon = line.startsWith("~");
    for (String word : line.substring(isCommon ? 1 : 0, bar).strip().split(" ")) {
      foreign.put(word, meanings);
    }
    for (String word : line.substring(bar + 1).strip().split(" ")) {
      english.computeIfAbsent(EnglishStem.of(word), stem -> IntStream.builder()).add(meanings);
    }
    common.set(meanings, isCommon);
    meanings++;
  }

  Lexicon lexicon() {
    Map<String, int[]> byStem = new HashMap<>();
    english.forEach((stem, numbers) -> byStem.put(stem, numbers.build().distinct().toArray()));
    boolean[] isCommon = new boolean[meanings];
    common.stream().forEach(meaning -> isCommon[meaning] = true);
    return new Lexicon(foreign, Map.copyOf(byStem), isCommon);
  }
}
