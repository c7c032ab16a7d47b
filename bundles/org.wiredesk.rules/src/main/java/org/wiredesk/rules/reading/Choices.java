package org.wiredesk.rules.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wiredesk.checks.api.phrases.Phrase;
import org.wiredesk.checks.api.phrases.TokenPattern;
import org.wiredesk.checks.api.phrases.TokenTest;

/** Makes one token of a choice between tokens of a kind, "of" or "on", so that there are fewer forms to look for. */
final class Choices {

  private Choices() {}

  static Phrase of(List<Phrase> branches) {
    if (branches.stream().allMatch(Choices::isPlain)) {
      List<TokenTest> tests = merged(branches.stream().map(Choices::test).toList());
      if (tests.size() == 1) {
        return new Phrase.Token(TokenPattern.of(tests.get(0)));
      }
    }
    return new Phrase.Choice(branches);
  }

  private static boolean isPlain(Phrase phrase) {
    return phrase instanceof Phrase.Token token && token.pattern().all().size() == 1 && token.pattern().none().isEmpty();
  }

  private static TokenTest test(Phrase token) {
    return ((Phrase.Token) token).pattern().all().get(0);
  }

  /** The tests as one, or all as they are where they are of different kinds. */
  static List<TokenTest> merged(List<TokenTest> tests) {
    Set<Class<?>> kinds = tests.stream().map(Object::getClass).collect(Collectors.toSet());
    return kinds.size() == 1 ? union(tests).map(List::of).orElse(tests) : tests;
  }

  private static Optional<TokenTest> union(List<TokenTest> tests) {
    TokenTest first = tests.get(0);
    if (first instanceof TokenTest.Tags) {
      return Optional.of(new TokenTest.Tags(all(tests, test -> ((TokenTest.Tags) test).tags())));
    } else if (first instanceof TokenTest.Forms) {
      return Optional.of(new TokenTest.Forms(all(tests, test -> ((TokenTest.Forms) test).lemmas())));
    } else if (first instanceof TokenTest.Words words
        && tests.stream().allMatch(test -> ((TokenTest.Words) test).exact() == words.exact())) {
      return Optional.of(new TokenTest.Words(all(tests, test -> ((TokenTest.Words) test).words()), words.exact()));
    }
    return Optional.empty();
  }

  private static Set<String> all(List<TokenTest> tests, Function<TokenTest, Set<String>> words) {
    Set<String> all = new HashSet<>();
    tests.forEach(test -> all.addAll(words.apply(test)));
    return all;
  }
}
