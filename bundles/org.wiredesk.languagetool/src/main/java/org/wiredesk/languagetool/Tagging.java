package org.wiredesk.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.chunking.ChunkTag;
import org.wiredesk.checks.api.Reading;
import org.wiredesk.checks.api.TaggedSentence;
import org.wiredesk.checks.api.TaggedWord;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Says in Wiredesk's own terms what LanguageTool's analysis of a sentence knows. */
final class Tagging {

  private static final Set<String> EDGES = Set.of(
      JLanguageTool.SENTENCE_START_TAGNAME, JLanguageTool.SENTENCE_END_TAGNAME, JLanguageTool.PARAGRAPH_END_TAGNAME);

  private Tagging() {}

  /**
   * The line end behind the last sentence of a text, which LanguageTool has for a word, is none.
   *
   * @param start where the analysed text begins in the wire; at the sentence or before it
   */
  static TaggedSentence of(AnalyzedSentence analysis, Sentence sentence, int start) {
    List<TaggedWord> words = new ArrayList<>();
    for (AnalyzedTokenReadings token : analysis.getTokensWithoutWhitespace()) {
      if (!token.getToken().isBlank()) {
        words.add(word(token, start));
      }
    }
    return new TaggedSentence(sentence, words);
  }

  private static TaggedWord word(AnalyzedTokenReadings token, int start) {
    return new TaggedWord(
        token.getToken(),
        new Span(start + token.getStartPos(), start + token.getEndPos()),
        token.isWhitespaceBefore(),
        token.getReadings().stream().filter(Tagging::isReading).map(Tagging::reading).distinct().toList(),
        token.getChunkTags().stream().map(ChunkTag::getChunkTag).collect(Collectors.toUnmodifiableSet()));
  }

  private static boolean isReading(AnalyzedToken token) {
    return token.getPOSTag() != null && !EDGES.contains(token.getPOSTag());
  }

  private static Reading reading(AnalyzedToken token) {
    return new Reading(token.getLemma() == null ? token.getToken() : token.getLemma(), token.getPOSTag());
  }
}
