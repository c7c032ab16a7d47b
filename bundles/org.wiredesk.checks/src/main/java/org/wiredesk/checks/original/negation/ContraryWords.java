package org.wiredesk.checks.original.negation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.checks.original.LowerWord;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Which contraries a language's words speak of; they stand in {@code contraries.txt}. */
final class ContraryWords {

  private static final String FORMS = "forms";
  private static final Map<String, ContraryWords> KNOWN = new HashMap<>();
  private static final Map<String, String> ENGLISH_FORMS = new HashMap<>();

  static {
    for (WordList line : WordList.read("contraries.txt")) {
      if (line.kind().equals(FORMS)) {
        ENGLISH_FORMS.put(line.words().get(0), line.words().get(1));
        ENGLISH_FORMS.put(line.words().get(1), line.words().get(0));
      } else {
        KNOWN.computeIfAbsent(line.language(), key -> new ContraryWords()).add(line);
      }
    }
  }

  private final Map<String, List<Side>> byBeginning = new HashMap<>();
  private int longest;

  private ContraryWords() {}

  private void add(WordList line) {
    Side side = Side.of(line.kind());
    for (String word : line.words()) {
      byBeginning.computeIfAbsent(word, key -> new ArrayList<>()).add(side);
      longest = Math.max(longest, word.length());
    }
  }

  static Optional<ContraryWords> of(Locale language) {
    return Optional.ofNullable(KNOWN.get(language.getLanguage()));
  }

  /** The English contrary in the same form, where that is certain; in small letters. */
  static Optional<String> turned(String english) {
    return Optional.ofNullable(ENGLISH_FORMS.get(english));
  }

  /** In order. */
  List<SaidSide> in(Denials read, List<Sentence> sentences) {
    List<SaidSide> found = new ArrayList<>();
    if (!read.words().isEmpty()) {
      for (int i = 0; i < read.words().size(); i++) {
        LowerWord word = read.words().get(i);
        String text = word.text();
        add(byBeginning.getOrDefault(text + Kin.WHOLE, List.of()), word.span(), i, found);
        for (int length = Math.min(text.length(), longest); length > 0; length--) {
          add(byBeginning.getOrDefault(text.substring(0, length), List.of()), word.span(), i, found);
        }
      }
      return found;
    }
    int before = 0;
    for (Sentence sentence : sentences) {
      letters(sentence, before, found);
      before += sentence.text().length();
    }
    return found;
  }

  private void letters(Sentence sentence, int before, List<SaidSide> found) {
    String text = sentence.text();
    for (int at = 0; at < text.length(); at++) {
      for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
        Span span = new Span(at, at + length).shift(sentence.span().start());
        add(byBeginning.getOrDefault(text.substring(at, at + length), List.of()), span, before + at, found);
      }
    }
  }

  private static void add(List<Side> sides, Span span, int place, List<SaidSide> found) {
    sides.forEach(side -> found.add(new SaidSide(side, span, place)));
  }
}
