package org.wiredesk.rules.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.phrases.Phrase;
import org.wiredesk.checks.api.phrases.TokenPattern;
import org.wiredesk.checks.api.phrases.TokenTest;
import org.wiredesk.rules.DeskProblem.Code;
import org.wiredesk.rules.language.desk.Anything;
import org.wiredesk.rules.language.desk.Atom;
import org.wiredesk.rules.language.desk.Chunk;
import org.wiredesk.rules.language.desk.Condition;
import org.wiredesk.rules.language.desk.Forms;
import org.wiredesk.rules.language.desk.Token;
import org.wiredesk.rules.language.desk.TokenClass;
import org.wiredesk.rules.language.desk.Words;

/** Reads what a pattern asks of one token, and strings of several words. */
final class TokenReader {

  private final Problems problems;

  TokenReader(Problems problems) {
    this.problems = problems;
  }

  Phrase read(Token token) {
    if (token.getBase() instanceof Words words) {
      List<TokenTest> row = row(words);
      if (row.size() > 1 && token.getConditions().isEmpty() && token.getExceptions().isEmpty()) {
        return new Phrase.Sequence(row.stream().<Phrase>map(TokenReader::token).toList());
      }
    }
    List<TokenPattern> patterns = List.of(TokenPattern.of(test(token.getBase())));
    for (Condition condition : token.getConditions()) {
      patterns = and(patterns, Choices.merged(tests(condition)));
    }
    requireOneChunk(token);
    List<TokenTest> exceptions =
        token.getExceptions().stream().flatMap(condition -> tests(condition).stream()).toList();
    List<Phrase> tokens =
        patterns.stream().<Phrase>map(pattern -> new Phrase.Token(pattern.except(exceptions))).toList();
    return tokens.size() == 1 ? tokens.get(0) : Choices.of(tokens);
  }

  private void requireOneChunk(Token token) {
    long chunks = Stream.concat(Stream.of(token.getBase()),
        token.getConditions().stream().flatMap(condition -> condition.getAtoms().stream()))
        .filter(Chunk.class::isInstance).count();
    if (chunks > 1) {
      problems.error(token, Code.UNFIT_PATTERN, "a word is asked to be in one chunk at a time");
    }
  }

  private static Phrase token(TokenTest test) {
    return new Phrase.Token(TokenPattern.of(test));
  }

  private static List<TokenPattern> and(List<TokenPattern> patterns, List<TokenTest> choices) {
    return patterns.stream().flatMap(pattern -> choices.stream().map(pattern::and)).toList();
  }

  /** The choices of a condition. */
  List<TokenTest> tests(Condition condition) {
    return condition.getAtoms().stream().map(this::test).toList();
  }

  private TokenTest test(Atom atom) {
    if (atom instanceof Words words) {
      List<TokenTest> row = row(words);
      if (row.size() > 1) {
        problems.error(atom, Code.UNFIT_PATTERN,
            "“as” and “except” are asked of one word; write the words as strings of their own");
      }
      return row.get(0);
    } else if (atom instanceof Forms forms) {
      return new TokenTest.Forms(alternatives(atom, inside(forms.getText())));
    } else if (atom instanceof Chunk chunk) {
      Optional<TokenTest> test = Optional.ofNullable(chunk.getName())
          .flatMap(org.wiredesk.checks.api.phrases.Chunk::of).map(TokenTest.InChunk::new);
      return test.orElseGet(() -> unknown(atom, "chunk", chunk.getName(), Catalog.chunks()));
    } else if (atom instanceof TokenClass named) {
      return Catalog.tokenClass(named.getName())
          .orElseGet(() -> unknown(atom, "word class or tag", named.getName(), Catalog.tokenClasses()));
    } else if (atom instanceof Anything) {
      return new TokenTest.Any();
    }
    return new TokenTest.Any();
  }

  private TokenTest unknown(Atom atom, String what, String name, List<String> known) {
    problems.error(atom, Code.NOT_IN_CATALOG, "there is no " + what + " “" + name + "”" + Catalog.hint(name, known));
    return new TokenTest.Any();
  }

  /** One test for each word of a string; at least one. */
  private List<TokenTest> row(Words words) {
    List<TokenTest> row = new ArrayList<>();
    for (String word : Quoted.text(words.getText()).split("[ \\u00A0]+")) {
      row.add(new TokenTest.Words(alternatives(words, word), words.isExact()));
    }
    return row;
  }

  private Set<String> alternatives(Atom atom, String written) {
    Set<String> all = new HashSet<>();
    Stream.of(written.split("\\|", -1)).map(String::strip).filter(word -> !word.isEmpty()).forEach(all::add);
    if (all.isEmpty() || all.size() < written.split("\\|", -1).length) {
      problems.error(atom, Code.UNFIT_PATTERN, "a word is missing in “" + written + "”, or stands there twice");
      all.add("?");
    }
    return all;
  }

  private String inside(String forms) {
    return forms.substring(1, Math.max(1, forms.length() - 1)).strip();
  }
}
