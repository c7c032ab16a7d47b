package org.wiredesk.checks.original.negation;

import java.util.List;
import java.util.Set;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** What denies something in a language that does not part its words. */
final class NegationLetters {

  private static final int LONGEST = 10;

  private final Set<String> plain;
  private final Set<String> words;
  private final Set<String> never;
  private final Set<String> idioms;
  private final Kin kin;

  NegationLetters(Set<String> plain, Set<String> words, Set<String> never, Set<String> idioms, Kin kin) {
    this.plain = plain;
    this.words = words;
    this.never = never;
    this.idioms = idioms;
    this.kin = kin;
  }

  Denials in(List<Sentence> sentences) {
    DenialsBuilder found = new DenialsBuilder(sentences.stream().mapToInt(sentence -> sentence.text().length()).sum());
    int before = 0;
    for (Sentence sentence : sentences) {
      read(sentence, before, found);
      before += sentence.text().length();
    }
    return found.build();
  }

  private void read(Sentence sentence, int before, DenialsBuilder found) {
    String text = sentence.text();
    int at = 0;
    while (at < text.length()) {
      int idiom = lengthAt(text, at, idioms);
      int harmless = lengthAt(text, at, never);
      int denying = lengthAt(text, at, plain);
      int length = Math.max(1, Math.max(idiom, Math.max(harmless, denying)));
      Denial denial =
          new Denial(new Span(at, at + length).shift(sentence.span().start()), before + at, kin.at(text, at));
      if (idiom > 0 || harmless == 0 && denying > 0) {
        found.denies(denial, idiom > 0);
      } else if (harmless == 0 && lengthAt(text, at, words) > 0) {
        found.mayDeny(denial);
      } else {
        found.says(kin.at(text, at));
      }
      at += length;
    }
  }

  private static int lengthAt(String sentence, int at, Set<String> wanted) {
    for (int length = Math.min(LONGEST, sentence.length() - at); length > 0; length--) {
      if (wanted.contains(sentence.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }
}
