package org.wiredesk.languagetool;

import java.util.ArrayList;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.wiredesk.checks.api.Failure;

/** What stands for a sentence on which LanguageTool's analysis breaks, so that those around it are checked. */
final class UnreadSentence {

  private static final String SOURCE = "LanguageTool";
  private static final int LONGEST_QUOTED = 60;

  private UnreadSentence() {}

  /** All its words as one without any reading, then its white space: rules that look further count along. */
  static AnalyzedSentence oneWord(String text) {
    String words = text.stripTrailing();
    List<AnalyzedTokenReadings> tokens = new ArrayList<>();
    tokens.add(token("", JLanguageTool.SENTENCE_START_TAGNAME, 0));
    tokens.add(token(words, null, 0));
    for (int i = words.length(); i < text.length(); i++) {
      tokens.add(token(text.substring(i, i + 1), null, i));
    }
    return new AnalyzedSentence(tokens.toArray(new AnalyzedTokenReadings[0]));
  }

  private static AnalyzedTokenReadings token(String text, String tagOrNull, int start) {
    return new AnalyzedTokenReadings(new AnalyzedToken(text, tagOrNull, null), start);
  }

  static Failure failure(String text, Throwable cause) {
    String line = text.strip().replace('\n', ' ');
    String quoted = line.length() <= LONGEST_QUOTED
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_QUOTED))) + "…";
    return new Failure(SOURCE, "this sentence could not be analysed: “" + quoted + "”: " + cause, cause);
  }
}
