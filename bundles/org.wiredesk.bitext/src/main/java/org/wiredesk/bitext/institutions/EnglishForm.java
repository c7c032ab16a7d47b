package org.wiredesk.bitext.institutions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wiredesk.bitext.institutions.Words.Word;

/**
 * A way in which English names something.
 *
 * @param words in lower case
 * @param written as it must stand; empty if the case does not matter
 * @param open whether the last word may go on
 * @param sure whether it surely names it; else it only answers
 */
record EnglishForm(Line line, List<String> words, String written, boolean open, boolean sure) {

  private static final List<String> OFFICES =
      List.of("ministry", "ministries", "minister", "ministers", "department", "secretary");
  private static final List<String> OF = List.of("of", "for");

  EnglishForm {
    words = List.copyOf(words);
  }

  static List<EnglishForm> of(Line line) {
    return line.english().stream().filter(name -> !name.startsWith("?")).flatMap(name -> of(line, name)).toList();
  }

  private static Stream<EnglishForm> of(Line line, String name) {
    if (name.startsWith("*")) {
      return Stream.of(name.substring(1).split("/")).flatMap(topic -> offices(line, topic));
    }
    boolean sure = !name.startsWith("~");
    boolean open = name.endsWith("-");
    List<Word> words = words(name);
    String written = sure && words.size() == 1 ? words.get(0).text() : "";
    return Stream.of(new EnglishForm(line, words.stream().map(Word::key).toList(), written, open, sure));
  }

  private static List<Word> words(String name) {
    String plain = name.startsWith("~") ? name.substring(1) : name;
    List<Word> words = Words.english(plain, 0);
    return words.size() > 1 && List.of("the", "a", "an").contains(words.get(0).text())
        ? words.subList(1, words.size()) : words;
  }

  private static Stream<EnglishForm> offices(Line line, String topic) {
    List<String> words = Words.english(topic, 0).stream().map(Word::key).toList();
    List<String> bare = words.get(0).equals("the") ? words.subList(1, words.size()) : words;
    return OFFICES.stream().flatMap(office -> Stream.concat(
        Stream.of(form(line, bare, List.of(office))),
        OF.stream().map(of -> form(line, List.of(office, of), words))));
  }

  private static EnglishForm form(Line line, List<String> first, List<String> then) {
    List<String> words = new ArrayList<>(first);
    words.addAll(then);
    return new EnglishForm(line, words, "", false, true);
  }

  /** Whether it stands there. */
  boolean isAt(List<Word> text, int at) {
    if (at + words.size() > text.size() || !written.isEmpty() && !text.get(at).text().equals(written)) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = text.get(at + i);
      boolean last = open && i == words.size() - 1;
      if (i > 0 && !word.joined() || !(last ? word.key().startsWith(words.get(i)) : word.key().equals(words.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
