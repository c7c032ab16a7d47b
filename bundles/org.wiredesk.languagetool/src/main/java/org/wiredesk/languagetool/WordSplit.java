package org.wiredesk.languagetool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.languagetool.tokenizers.Tokenizer;
import org.wiredesk.checks.api.phrases.Phrase;
import org.wiredesk.checks.api.phrases.TokenPattern;
import org.wiredesk.checks.api.phrases.TokenTest;

/** Cuts the words of a phrase where LanguageTool cuts those of a text: "Kremlin's" is two tokens, and so is "however,". */
final class WordSplit {

  private final Tokenizer tokenizer;

  WordSplit(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  Phrase apply(Phrase phrase) {
    if (phrase instanceof Phrase.Token token) {
      return split(token);
    } else if (phrase instanceof Phrase.Sequence sequence) {
      return new Phrase.Sequence(sequence.parts().stream().map(this::apply).toList());
    } else if (phrase instanceof Phrase.Choice choice) {
      return new Phrase.Choice(choice.branches().stream().map(this::apply).toList());
    } else if (phrase instanceof Phrase.Repeat repeat) {
      return new Phrase.Repeat(apply(repeat.part()), repeat.min(), repeat.max());
    } else if (phrase instanceof Phrase.Labelled labelled) {
      return new Phrase.Labelled(labelled.label(), apply(labelled.part()));
    } else if (phrase instanceof Phrase.Marked marked) {
      return new Phrase.Marked(apply(marked.part()));
    }
    return phrase;
  }

  /** What is asked of such a word besides is asked only where it is one token. */
  private Phrase split(Phrase.Token token) {
    if (!(token.pattern().all().get(0) instanceof TokenTest.Words words)) {
      return token;
    }
    Set<String> single = new HashSet<>();
    List<Phrase> branches = new ArrayList<>();
    for (String word : words.words()) {
      List<String> pieces = pieces(word);
      if (pieces.size() == 1) {
        single.add(pieces.get(0));
      } else {
        branches.add(new Phrase.Sequence(pieces.stream().map(piece -> literal(piece, words.exact())).toList()));
      }
    }
    if (branches.isEmpty()) {
      return token;
    }
    if (!single.isEmpty()) {
      List<TokenTest> all = new ArrayList<>(token.pattern().all());
      all.set(0, new TokenTest.Words(single, words.exact()));
      branches.add(new Phrase.Token(new TokenPattern(all, token.pattern().none())));
    }
    return branches.size() == 1 ? branches.get(0) : new Phrase.Choice(branches);
  }

  private List<String> pieces(String word) {
    if (word.chars().allMatch(Character::isLetter)) {
      return List.of(word);
    }
    List<String> pieces = tokenizer.tokenize(word).stream().filter(piece -> !piece.isBlank()).toList();
    return pieces.isEmpty() ? List.of(word) : pieces;
  }

  private static Phrase literal(String word, boolean exact) {
    return new Phrase.Token(TokenPattern.of(new TokenTest.Words(Set.of(word), exact)));
  }
}
