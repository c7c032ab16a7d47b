package org.wiredesk.bitext.institutions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.bitext.institutions.Reading.Trace;
import org.wiredesk.bitext.institutions.Words.Word;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Finds the things of the table in sentences of one other language. */
public final class OriginalInstitutions {

  private static final Map<String, OriginalInstitutions> ALL = new ConcurrentHashMap<>();
  private static final Set<String> WITHOUT_WORDS = Set.of("zh", "yue", "ja", "ar", "hi");

  private final boolean runs;
  private final Set<String> known = new HashSet<>();
  private final Map<String, List<OriginalForm>> abbreviations = new HashMap<>();
  private final Map<String, Set<String>> bySubject = new HashMap<>();
  /** By what a first word begins with. */
  private final Map<String, List<OriginalForm>> words = new HashMap<>();
  private final Map<Character, List<OriginalForm>> byLetter = new HashMap<>();
  private int longest;

  private OriginalInstitutions(String language) {
    this.runs = WITHOUT_WORDS.contains(language);
    for (Line line : Table.lines()) {
      List<OriginalForm> forms = OriginalForm.of(line, language);
      if (!forms.isEmpty()) {
        known.add(line.subject());
      }
      forms.forEach(this::add);
    }
  }

  static OriginalInstitutions of(Locale language) {
    return ALL.computeIfAbsent(language.getLanguage(), OriginalInstitutions::new);
  }

  private void add(OriginalForm form) {
    if (form.abbreviation()) {
      bySubject.computeIfAbsent(form.line().subject(), key -> new HashSet<>()).add(form.words().get(0));
      abbreviations.computeIfAbsent(form.words().get(0).toUpperCase(Locale.ROOT), key -> new ArrayList<>()).add(form);
    } else if (runs) {
      byLetter.computeIfAbsent(form.run().charAt(0), key -> new ArrayList<>()).add(form);
    } else {
      String first = form.words().get(0).replace(".", "");
      words.computeIfAbsent(first, key -> new ArrayList<>()).add(form);
      longest = Math.max(longest, first.length());
    }
  }

  /** Whether the table has anything to tell of a language. */
  boolean isEmpty() {
    return known.isEmpty();
  }

  /** Whether the table says how the language calls it. */
  boolean knows(String subject) {
    return known.contains(subject);
  }

  /** Words that, as they stand, abbreviate a subject of the table in a language: "РА" is Armenia, among others. */
  public static Set<String> abbreviations(String subject, Locale language) {
    return of(language).bySubject.getOrDefault(subject, Set.of());
  }

  Reading read(Sentence sentence) {
    String text = sentence.text();
    int base = sentence.span().start();
    List<Word> all = Words.other(text, base);
    List<Mention> sure = new ArrayList<>();
    List<Trace> traces = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      Map<Span, List<Line>> here = new HashMap<>();
      for (OriginalForm form : beginningWith(all.get(at))) {
        if (form.isAt(all, at)) {
          Word last = all.get(at + form.words().size() - 1);
          note(form, new Span(all.get(at).span().start(), last.span().end()), traces, here);
        }
      }
      add(here, text, base, sure);
    }
    if (runs) {
      runs(text, base, traces, sure);
    }
    return Reading.of(all, Reading.isShouted(text) ? List.of() : sure, traces);
  }

  private List<OriginalForm> beginningWith(Word word) {
    List<OriginalForm> found = new ArrayList<>();
    if (Character.isUpperCase(word.text().charAt(0))) {
      found.addAll(abbreviations.getOrDefault(word.text().toUpperCase(Locale.ROOT), List.of()));
      String capitals = capitals(word.text());
      if (capitals.length() > 1 && capitals.length() < word.text().length()) {
        found.addAll(abbreviations.getOrDefault(capitals, List.of()));
      }
    }
    for (int length = 1; length <= Math.min(longest, word.key().length()); length++) {
      found.addAll(words.getOrDefault(word.key().substring(0, length), List.of()));
    }
    return found;
  }

  /** What an ending of a case stands behind: "МИДа". */
  private static String capitals(String word) {
    int end = word.length();
    while (end > 0 && Character.isLowerCase(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  private void runs(String text, int base, List<Trace> traces, List<Mention> sure) {
    String key = Words.key(text);
    for (int at = 0; at < key.length(); at++) {
      Map<Span, List<Line>> here = new HashMap<>();
      for (OriginalForm form : byLetter.getOrDefault(key.charAt(at), List.of())) {
        if (key.startsWith(form.run(), at)) {
          note(form, new Span(base + at, base + at + form.run().length()), traces, here);
        }
      }
      add(here, text, base, sure);
    }
  }

  private static void note(OriginalForm form, Span span, List<Trace> traces, Map<Span, List<Line>> sure) {
    traces.add(new Trace(span, form.line().subject()));
    if (form.sure()) {
      sure.computeIfAbsent(span, key -> new ArrayList<>()).add(form.line());
    }
  }

  private static void add(Map<Span, List<Line>> here, String text, int base, List<Mention> sure) {
    here.forEach((span, lines) -> sure.add(new Mention(span, span.shift(-base).of(text), lines)));
  }
}
