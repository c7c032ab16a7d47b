package org.wiredesk.checks.phrasing.form;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.TaggedCheck;
import org.wiredesk.checks.api.TaggedSentence;
import org.wiredesk.checks.api.TaggedWord;

/** Finds Russian words in Latin letters: what an engine writes for a word it does not know. */
public final class TransliteratedWordCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-transliterated-word", "Russian word in Latin letters", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.UNTRANSLATED, ItsType.UNTRANSLATED);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    if (context.profile().originalLanguage().filter("ru"::equals).isEmpty()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    boolean bracket = false;
    List<TaggedWord> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      TaggedWord word = words.get(i);
      bracket = word.isAny("(", "[") || bracket && !word.isAny(")", "]");
      boolean explained = bracket || i > 0 && words.get(i - 1).isAny("“", "\"", "«");
      if (!explained && isUnknown(word, context) && isRussian(word)) {
        found.add(Finding.of(INFO, word.span(), "“" + word.text() + "” looks like a Russian word in Latin letters")
            .because("Its ending or its letters are Russian: the engine did not know the word and spelled it out."
                + " See in the original what it means."));
      }
    }
    return found;
  }

  private static boolean isUnknown(TaggedWord word, CheckContext context) {
    return word.readings().isEmpty() && word.text().codePoints().allMatch(Character::isLetter)
        && ForeignLetters.countForeign(word.text()) == 0 && !context.profile().words().contains(word.text());
  }

  private static boolean isRussian(TaggedWord word) {
    return word.isCapitalised() ? RussianForms.isInflectedName(word.text())
        : RussianForms.isTransliterated(word.text());
  }
}
