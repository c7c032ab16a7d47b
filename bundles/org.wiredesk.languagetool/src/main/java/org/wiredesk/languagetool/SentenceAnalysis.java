package org.wiredesk.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.UserConfig;

/**
 * LanguageTool's words, lemmas, tags and chunks of sentences without its rules, which take seconds more to load. Safe for
 * use by several threads.
 */
final class SentenceAnalysis {

  private static final Map<String, SentenceAnalysis> BY_VARIANT = new ConcurrentHashMap<>();

  private final Language english;
  private final JLanguageTool tool;

  private SentenceAnalysis(String variant) {
    this.english = Languages.getLanguageForShortCode(variant);
    this.tool = new JLanguageTool(english, List.of(), null, null, null, new UserConfig(), false, true, List.of());
  }

  static SentenceAnalysis of(String variant) {
    return BY_VARIANT.computeIfAbsent(variant, SentenceAnalysis::new);
  }

  Language english() {
    return english;
  }

  AnalyzedSentence of(String sentence, boolean endsText) {
    return of(tool, sentence, endsText);
  }

  /** The same with a tool that has rules besides. */
  static AnalyzedSentence of(JLanguageTool tool, String sentence, boolean endsText) {
    AnalyzedSentence analysis;
    try {
      analysis = tool.getAnalyzedSentence(sentence);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (endsText) {
      markParagraphEnd(analysis.getTokens());
      markParagraphEnd(analysis.getPreDisambigTokens());
      return new AnalyzedSentence(analysis.getTokens(), analysis.getPreDisambigTokens());
    }
    return analysis;
  }

  private static void markParagraphEnd(AnalyzedTokenReadings[] tokens) {
    tokens[tokens.length - 1].setParagraphEnd();
  }
}
