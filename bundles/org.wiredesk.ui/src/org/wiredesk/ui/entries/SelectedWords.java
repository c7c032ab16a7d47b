package org.wiredesk.ui.entries;

import java.util.Optional;
import org.eclipse.jface.text.ITextSelection;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.ui.editor.WireEditor;

/**
 * Words that somebody has selected in a wire.
 *
 * @param sentence the one they stand in, on one line
 * @param mark where in the sentence: whole words, with no white space around them
 */
public record SelectedWords(String sentence, Span mark) {

  /** Empty if nothing is selected, or no word of a sentence. */
  static Optional<SelectedWords> of(WireEditor editor) {
    if (!(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)
        || selection.getLength() <= 0) {
      return Optional.empty();
    }
    String document = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
    NormalizedText text = NormalizedText.of(document);
    return of(Wire.of(text.text()), new Span(
        text.fromOriginal(selection.getOffset()), text.fromOriginal(selection.getOffset() + selection.getLength())));
  }

  /** Of a selection that reaches over several sentences what lies in the first. */
  public static Optional<SelectedWords> of(Wire wire, Span selection) {
    return wire.sentences().stream()
        .filter(sentence -> sentence.span().overlaps(selection))
        .findFirst()
        .flatMap(sentence -> within(sentence, selection));
  }

  public String words() {
    return mark.of(sentence);
  }

  /** The sentence as an example of a rule, with the words in brackets. */
  String flagged() {
    return plain(sentence.substring(0, mark.start())) + "[" + plain(words()) + "]"
        + plain(sentence.substring(mark.end()));
  }

  /** The sentence with other words in the place of these; with a capital where they begin it. */
  String with(String others) {
    boolean capital = mark.start() == 0 && !others.isEmpty() && Character.isUpperCase(sentence.codePointAt(0));
    String fitted = capital ? Character.toUpperCase(others.charAt(0)) + others.substring(1) : others;
    return plain(sentence.substring(0, mark.start()) + fitted + sentence.substring(mark.end()));
  }

  private static Optional<SelectedWords> within(Sentence sentence, Span selection) {
    String text = sentence.text().replace('\n', ' ');
    int start = Math.max(0, selection.start() - sentence.span().start());
    int end = Math.min(text.length(), selection.end() - sentence.span().start());
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return Optional.empty();
    }
    while (start > 0 && isInWord(text, start)) {
      start--;
    }
    while (end < text.length() && isInWord(text, end)) {
      end++;
    }
    return Optional.of(new SelectedWords(text, new Span(start, end)));
  }

  /** Whether both characters beside a place belong to a word. */
  private static boolean isInWord(String text, int place) {
    return Character.isLetterOrDigit(text.charAt(place - 1)) && Character.isLetterOrDigit(text.charAt(place));
  }

  /** Brackets mark what a rule finds, and nothing else. */
  private static String plain(String text) {
    return text.replace('[', '(').replace(']', ')');
  }
}
