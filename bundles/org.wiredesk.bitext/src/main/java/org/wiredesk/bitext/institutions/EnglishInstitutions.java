package org.wiredesk.bitext.institutions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.bitext.institutions.Reading.Trace;
import org.wiredesk.bitext.institutions.Words.Word;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Finds the things of the table in English sentences. */
final class EnglishInstitutions {

  private static final int SHORTEST_BEGINNING = 3;

  /** Made when first asked. */
  private static final class Holder {
    private static final EnglishInstitutions ALL = new EnglishInstitutions();
  }

  /** By their first words; those that are open in their first word by its beginning. */
  private final Map<String, List<EnglishForm>> byWord = new HashMap<>();
  private final Map<String, List<EnglishForm>> byBeginning = new HashMap<>();
  private int longestBeginning;

  private EnglishInstitutions() {
    for (Line line : Table.lines()) {
      for (EnglishForm form : EnglishForm.of(line)) {
        boolean beginning = form.open() && form.words().size() == 1;
        String first = form.words().get(0);
        (beginning ? byBeginning : byWord).computeIfAbsent(first, key -> new ArrayList<>()).add(form);
        longestBeginning = Math.max(longestBeginning, beginning ? first.length() : 0);
      }
    }
  }

  static Reading read(Sentence sentence) {
    List<Word> words = Words.english(sentence.text(), sentence.span().start());
    return Holder.ALL.read(words, Reading.isShouted(sentence.text()));
  }

  private Reading read(List<Word> words, boolean shouted) {
    List<Mention> sure = new ArrayList<>();
    List<Trace> traces = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Map<Integer, List<Line>> lines = new HashMap<>();
      for (EnglishForm form : beginningWith(words.get(at).key())) {
        if (form.isAt(words, at)) {
          traces.add(new Trace(span(words, at, form), form.line().subject()));
          if (form.sure() && form.line().kind() != Kind.WORD && !shouted) {
            lines.computeIfAbsent(form.words().size(), key -> new ArrayList<>()).add(form.line());
          }
        }
      }
      for (Map.Entry<Integer, List<Line>> entry : lines.entrySet()) {
        sure.add(mention(words.subList(at, at + entry.getKey()), entry.getValue()));
      }
    }
    return Reading.of(words, sure, traces);
  }

  private List<EnglishForm> beginningWith(String word) {
    List<EnglishForm> forms = new ArrayList<>(byWord.getOrDefault(word, List.of()));
    for (int length = SHORTEST_BEGINNING; length <= Math.min(longestBeginning, word.length()); length++) {
      forms.addAll(byBeginning.getOrDefault(word.substring(0, length), List.of()));
    }
    return forms;
  }

  private static Span span(List<Word> words, int at, EnglishForm form) {
    return new Span(words.get(at).span().start(), words.get(at + form.words().size() - 1).span().end());
  }

  private static Mention mention(List<Word> words, List<Line> lines) {
    Span span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(text.isEmpty() ? "" : " ").append(word.text()));
    return new Mention(span, text.toString(), lines.stream().distinct().toList());
  }
}
