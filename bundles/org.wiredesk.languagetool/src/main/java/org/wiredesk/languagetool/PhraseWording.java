package org.wiredesk.languagetool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.synthesis.Synthesizer;
import org.wiredesk.checks.api.phrases.Wording;
import org.wiredesk.text.Span;

/** Fills in what a rule says and suggests with the words that it found; inflects with LanguageTool's synthesizer. */
final class PhraseWording {

  private final Synthesizer synthesizer;
  private final PhraseMatch match;
  private final String text;

  /** @param text of the match's sentence */
  PhraseWording(Synthesizer synthesizer, PhraseMatch match, String text) {
    this.synthesizer = synthesizer;
    this.match = match;
    this.text = text;
  }

  /** Empty when it speaks of words that are left out here, or of a form that a word does not have. */
  Optional<String> fill(Wording wording) throws IOException {
    StringBuilder out = new StringBuilder();
    for (Wording.Part part : wording.parts()) {
      Optional<String> piece = piece(part);
      if (piece.isEmpty()) {
        return Optional.empty();
      }
      out.append(piece.get());
    }
    return Optional.of(singleBlanks(out.toString()));
  }

  private Optional<String> piece(Wording.Part part) throws IOException {
    if (part instanceof Wording.Found found) {
      return span(found.label()).map(span -> match.chars(span).of(text)).or(() -> Optional.of(""));
    } else if (part instanceof Wording.Inflected inflected) {
      Optional<Span> span = span(inflected.label());
      return span.isEmpty() ? Optional.empty() : inflected(span.get(), inflected.tag());
    } else if (part instanceof Wording.Like like) {
      Optional<Span> span = span(like.label());
      return span.isEmpty() ? Optional.empty() : like(like.word(), span.get());
    }
    return Optional.of(((Wording.Text) part).text());
  }

  private Optional<Span> span(String label) {
    return Optional.ofNullable(match.form().labels().get(label)).filter(span -> !span.isEmpty());
  }

  /** The first word changes its form; the others follow as they are. */
  private Optional<String> inflected(Span tokens, String tag) throws IOException {
    AnalyzedTokenReadings head = match.tokens(tokens).get(0);
    String rest = match.chars(tokens).of(text).substring(head.getEndPos() - head.getStartPos());
    for (AnalyzedToken reading : head) {
      if (reading.getLemma() != null) {
        Optional<String> form = form(reading.getLemma(), tag);
        if (form.isPresent()) {
          return form.map(word -> word + rest);
        }
      }
    }
    return Optional.empty();
  }

  /** Verbs before nouns before all else: where a word may be both, rules speak of the verb. */
  private Optional<String> like(String word, Span tokens) throws IOException {
    List<String> tags = new ArrayList<>();
    for (AnalyzedToken reading : match.tokens(tokens).get(0)) {
      if (reading.getPOSTag() != null) {
        tags.add(reading.getPOSTag());
      }
    }
    tags.sort(Comparator.comparing(tag -> tag.startsWith("VB") ? 0 : tag.startsWith("NN") ? 1 : 2));
    for (String tag : tags) {
      Optional<String> form = form(word, tag.startsWith("NN:") ? "NN" : tag);
      if (form.isPresent()) {
        return form;
      }
    }
    return Optional.empty();
  }

  private Optional<String> form(String lemma, String tag) throws IOException {
    if (lemma.equals("be") && (tag.equals("VBD") || tag.equals("VBP"))) {
      return Optional.of(tag.equals("VBD") ? "was" : "are");
    }
    String[] forms = synthesizer.synthesize(new AnalyzedToken(lemma, tag, lemma), tag);
    return forms.length > 0 ? Optional.of(forms[0]) : Optional.empty();
  }

  private static String singleBlanks(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.strip().toCharArray()) {
      if (c != ' ' || out.charAt(out.length() - 1) != ' ') {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Begins a suggestion with a capital where the words it stands for begin their sentence with one. */
  String fitted(String suggestion) {
    String words = match.mark().of(text);
    if (suggestion.isEmpty() || words.isEmpty()) {
      return suggestion;
    }
    if (words.length() > 3 && words.equals(words.toUpperCase(Locale.ENGLISH))
        && !words.equals(words.toLowerCase(Locale.ENGLISH))) {
      return suggestion.toUpperCase(Locale.ENGLISH);
    }
    return Character.isUpperCase(words.charAt(0)) && beginsSentence()
        ? suggestion.substring(0, 1).toUpperCase(Locale.ENGLISH) + suggestion.substring(1)
        : suggestion;
  }

  private boolean beginsSentence() {
    return text.substring(0, match.mark().start()).chars().noneMatch(Character::isLetterOrDigit);
  }
}
