package org.wiredesk.checks.original.negation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.text.Span;

/** Finds words that say the contrary of the original's: "rose" for "снизился", "agreed" for "отказался". */
public final class ContraryCheck implements BitextCheck {

  private static final CheckInfo INFO = new CheckInfo("original-contrary", "The contrary of what the original says",
      FindingKind.TRANSLATION, Severity.CRITICAL, MqmCategory.MISTRANSLATION, ItsType.MISTRANSLATION);
  private static final String VOWELS = "aeiou";

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    ContraryWords english = ContraryWords.of(Locale.ENGLISH).orElseThrow();
    return ContraryWords.of(bitext.source().language()).stream()
        .flatMap(foreign -> PairDenials.of(bitext).stream()
            .flatMap(pair -> Contraries.of(pair, english, foreign, bitext).stream()))
        .map(contraries -> finding(contraries, bitext))
        .toList();
  }

  private static Finding finding(Contraries it, Bitext bitext) {
    String text = bitext.translation().text();
    Span mine = it.translation().span();
    Span theirs = it.original().span();
    String original = theirs.of(bitext.original().text());
    Finding finding = Finding.of(INFO, mine, "The original says “" + original + "” here")
        .because("“" + mine.of(text) + "” is the contrary of it, and neither of the two is denied.")
        .comparedWith(new OriginalPlace(theirs, original, "the original says"));
    return fix(mine, text).map(finding::withFix).orElse(finding);
  }

  /** Where the contrary has one form and no "a" before it would have to become an "an". */
  private static Optional<Fix> fix(Span span, String text) {
    String word = span.of(text);
    return ContraryWords.turned(word.toLowerCase(Locale.ROOT))
        .filter(turned -> isVowel(turned) == isVowel(word) || !hasArticle(span, text))
        .map(turned -> Fix.replace(span, Character.isUpperCase(word.charAt(0)) ? capital(turned) : turned));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static boolean isVowel(String word) {
    return VOWELS.indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
  }

  private static boolean hasArticle(Span span, String text) {
    String before = text.substring(Math.max(0, span.start() - " an ".length()), span.start()).toLowerCase(Locale.ROOT);
    return before.endsWith(" a ") || before.endsWith(" an ") || before.equals("a ") || before.equals("an ");
  }
}
