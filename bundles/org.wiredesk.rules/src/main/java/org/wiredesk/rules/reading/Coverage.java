package org.wiredesk.rules.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiredesk.checks.api.phrases.Originals;
import org.wiredesk.checks.api.phrases.PhraseForm;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.checks.api.phrases.QuotationScope;
import org.wiredesk.checks.api.phrases.TokenPattern;
import org.wiredesk.checks.api.phrases.TokenTest;

/**
 * Tells whether one pattern finds all that another one finds, as far as that shows without a dictionary: no word class
 * is known to cover a word.
 */
final class Coverage {

  private static final Set<String> NAME_TAGS = Set.of("NNP", "NNPS");

  private Coverage() {}

  /** Whether a rule speaks in all the wires and places, apart from words, in which another one does. */
  static boolean reaches(PhraseRule wide, PhraseRule narrow) {
    return (wide.info().onByDefault() || !narrow.info().onByDefault())
        && (wide.quotations() == QuotationScope.ANYWHERE || wide.quotations() == narrow.quotations())
        && includes(wide.originals(), narrow.originals())
        && narrow.unless().containsAll(wide.unless());
  }

  private static boolean includes(Originals wide, Originals narrow) {
    if (!wide.translationsOnly()) {
      return true;
    }
    return narrow.translationsOnly() && (wide.languages().isEmpty()
        || !narrow.languages().isEmpty() && wide.languages().containsAll(narrow.languages()));
  }

  /**
   * Whether wherever the narrow form is found the wide one is too, and marks the same words.
   *
   * @param shift where the wide form begins in the narrow one, in tokens
   */
  static boolean covers(PhraseForm wide, PhraseForm narrow, int shift) {
    int end = shift + wide.tokens().size();
    boolean fits = shift >= 0 && end <= narrow.tokens().size()
        && wide.mark().shift(shift).equals(narrow.mark())
        && (!wide.atStart() || narrow.atStart() && shift == 0)
        && (!wide.atEnd() || narrow.atEnd() && end == narrow.tokens().size());
    for (int i = 0; fits && i < wide.tokens().size(); i++) {
      fits = covers(wide.tokens().get(i), narrow.tokens().get(shift + i));
    }
    return fits;
  }

  private static boolean covers(TokenPattern wide, TokenPattern narrow) {
    return wide.all().stream().allMatch(test -> narrow.all().stream().anyMatch(other -> covers(test, other)))
        && wide.none().stream().allMatch(test -> narrow.none().stream().anyMatch(other -> covers(other, test)));
  }

  private static boolean covers(TokenTest wide, TokenTest narrow) {
    if (wide instanceof TokenTest.Any || wide.equals(narrow)) {
      return true;
    } else if (wide instanceof TokenTest.Words words && narrow instanceof TokenTest.Words other) {
      return words.exact()
          ? other.exact() && words.words().containsAll(other.words())
          : inSmallLetters(words.words()).containsAll(inSmallLetters(other.words()));
    } else if (wide instanceof TokenTest.Forms forms && narrow instanceof TokenTest.Forms other) {
      return forms.lemmas().containsAll(other.lemmas());
    } else if (narrow instanceof TokenTest.Tags other) {
      return wide instanceof TokenTest.Tags tags && tags.tags().containsAll(other.tags())
          || wide instanceof TokenTest.Name && NAME_TAGS.containsAll(other.tags());
    }
    return wide instanceof TokenTest.InChunk chunk && narrow instanceof TokenTest.InChunk other
        && chunk.chunk().tags().containsAll(other.chunk().tags());
  }

  /** The words, base forms or tags of which the narrow pattern must have one for the wide one to cover it. */
  static Set<String> keys(TokenPattern token) {
    Set<String> keys = new HashSet<>();
    token.all().forEach(test -> keys.addAll(keys(test)));
    return keys;
  }

  private static List<String> keys(TokenTest test) {
    if (test instanceof TokenTest.Words words) {
      return inSmallLetters(words.words()).stream().map(word -> "\"" + word).toList();
    } else if (test instanceof TokenTest.Forms forms) {
      return forms.lemmas().stream().map(lemma -> "<" + lemma).toList();
    } else if (test instanceof TokenTest.Tags tags) {
      return List.copyOf(tags.tags());
    }
    return test instanceof TokenTest.Name ? List.copyOf(NAME_TAGS) : List.of();
  }

  private static Set<String> inSmallLetters(Set<String> words) {
    Set<String> small = new HashSet<>();
    words.forEach(word -> small.add(word.toLowerCase(Locale.ROOT)));
    return small;
  }
}
