package org.wiredesk.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;

/** Shows how LanguageTool sees a sentence, for those who write phrase rules. */
public final class SentenceTokens {

  /** A word with all that rules can ask of it; each list without doubles. */
  public record Token(String word, List<String> lemmas, List<String> tags, List<String> chunks) {
    public Token {
      lemmas = List.copyOf(lemmas);
      tags = List.copyOf(tags);
      chunks = List.copyOf(chunks);
    }
  }

  private SentenceTokens() {}

  public static List<Token> of(String sentence) {
    List<Token> tokens = new ArrayList<>();
    for (AnalyzedTokenReadings token : SentenceAnalysis.of("en-US").of(sentence, true).getTokensWithoutWhitespace()) {
      if (!token.getToken().isEmpty()) {
        tokens.add(token(token));
      }
    }
    return tokens;
  }

  private static Token token(AnalyzedTokenReadings token) {
    List<AnalyzedToken> readings = StreamSupport.stream(token.spliterator(), false).toList();
    return new Token(
        token.getToken(),
        readings.stream().map(AnalyzedToken::getLemma).filter(Objects::nonNull).distinct().toList(),
        readings.stream().map(AnalyzedToken::getPOSTag).filter(Objects::nonNull).filter(tag -> !tag.endsWith("_END"))
            .distinct().toList(),
        token.getChunkTags().stream().map(Object::toString).distinct().toList());
  }
}
