package org.wiredesk.checks.phrasing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.TaggedSentence;
import org.wiredesk.checks.api.TaggedWord;
import org.wiredesk.text.Span;

/**
 * The words of a tagged sentence by their indices, forgiving at the edges: outside the sentence the text is empty, and
 * no question is answered with yes. So a check may look two words ahead without counting.
 */
public final class SentenceWords {

  private final TaggedSentence sentence;
  private final List<String> lower;

  public SentenceWords(TaggedSentence sentence) {
    this.sentence = sentence;
    this.lower = sentence.words().stream().map(word -> word.text().toLowerCase(Locale.ROOT)).toList();
  }

  public int size() {
    return lower.size();
  }

  /** The word in lower case; empty outside the sentence. */
  public String lower(int index) {
    return isInside(index) ? lower.get(index) : "";
  }

  /** The word as written; empty outside the sentence. */
  public String text(int index) {
    return isInside(index) ? word(index).text() : "";
  }

  /** Whether the word, in lower case, is in a set. */
  public boolean is(int index, Set<String> words) {
    return isInside(index) && words.contains(lower.get(index));
  }

  public boolean is(int index, String word) {
    return lower(index).equals(word);
  }

  public boolean isFormOf(int index, Set<String> lemmas) {
    return isInside(index) && word(index).isFormOf(lemmas);
  }

  public boolean maybe(int index, String... tags) {
    return isInside(index) && word(index).maybe(tags);
  }

  public boolean surely(int index, String... tags) {
    return isInside(index) && word(index).surely(tags);
  }

  /** Whether it begins with a letter. */
  public boolean isWord(int index) {
    return isInside(index) && word(index).isWord();
  }

  public boolean isCapitalised(int index) {
    return isInside(index) && word(index).isCapitalised();
  }

  public boolean isNumber(int index) {
    return isInside(index) && Character.isDigit(word(index).text().codePointAt(0));
  }

  /** Whether the tagger knows nothing of it. */
  public boolean isUnknown(int index) {
    return isInside(index) && word(index).readings().isEmpty();
  }

  public boolean hasAny(int from, int to, Set<String> words) {
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (words.contains(lower.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** From the first character of a word to the last of another. */
  public Span span(int first, int last) {
    return sentence.span(first, last);
  }

  /** The words from one index to another, both included, as they stand in the wire, each space between them as one. */
  public String textBetween(int first, int last) {
    StringBuilder text = new StringBuilder(text(first));
    for (int i = first + 1; i <= last; i++) {
      text.append(word(i).spaceBefore() ? " " : "").append(text(i));
    }
    return text.toString();
  }

  /** What a question finds at each word in turn. */
  public List<Finding> findings(IntFunction<Optional<Finding>> question) {
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      question.apply(i).ifPresent(found::add);
    }
    return found;
  }

  private TaggedWord word(int index) {
    return sentence.words().get(index);
  }

  private boolean isInside(int index) {
    return index >= 0 && index < lower.size();
  }
}
