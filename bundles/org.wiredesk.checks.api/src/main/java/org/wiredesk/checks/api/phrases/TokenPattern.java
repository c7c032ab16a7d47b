package org.wiredesk.checks.api.phrases;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked of one token: all of {@code all}, and none of {@code none}.
 *
 * @param all at least one; of the tests of words and tags the first of each are asked of one reading of the token, so that
 *     "report" as a noun is not any token that may be "report" and may be a noun
 */
public record TokenPattern(List<TokenTest> all, List<TokenTest> none) {

  public static final TokenPattern ANY = of(new TokenTest.Any());

  public TokenPattern {
    all = List.copyOf(all);
    none = List.copyOf(none);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("a token of which nothing is asked");
    }
  }

  public static TokenPattern of(TokenTest test) {
    return new TokenPattern(List.of(test), List.of());
  }

  public TokenPattern and(TokenTest test) {
    return new TokenPattern(Stream.concat(all.stream(), Stream.of(test)).toList(), none);
  }

  public TokenPattern except(List<TokenTest> tests) {
    return new TokenPattern(all, Stream.concat(none.stream(), tests.stream()).toList());
  }
}
