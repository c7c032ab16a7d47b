package org.wiredesk.checks.phrasing.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.TaggedCheck;
import org.wiredesk.checks.api.TaggedSentence;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.checks.phrasing.SentenceWords;
import org.wiredesk.text.Span;

/** Finds shares of people or cases without "of": "20 percent voters". */
public final class PercentWithoutOfCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-percent-without-of", "Share without “of”", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.GRAMMAR, ItsType.GRAMMAR);

  /** What is counted in shares, and does not itself come in percent as tariffs, cuts and stakes do. */
  private static final Set<String> COUNTED = Set.of(
      "people", "voters", "citizens", "cases", "patients", "respondents", "residents", "workers", "women", "men",
      "children", "students", "companies", "participants", "households", "enterprises", "crimes", "migrants",
      "inhabitants", "employees", "tourists", "users", "countries", "families", "schools", "passengers", "deputies",
      "farmers", "pensioners", "soldiers", "refugees", "firms", "businesses");
  private static final Set<String> COMPARING = Set.of("more", "fewer", "less", "other", "of");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    SentenceWords words = new SentenceWords(sentence);
    return words.findings(i -> at(words, i));
  }

  private static Optional<Finding> at(SentenceWords words, int percent) {
    if (!isPercent(words, percent)) {
      return Optional.empty();
    }
    boolean adjective = words.maybe(percent + 1, "JJ") && !words.maybe(percent + 1, "JJR", "JJS", "NNPS")
        && !words.is(percent + 1, COMPARING) && !words.is(percent + 1, COUNTED);
    int noun = adjective ? percent + 2 : percent + 1;
    boolean counted = words.is(noun, COUNTED) || words.surely(noun, "NNPS");
    boolean share = counted && !words.surely(noun + 1, "NN") && !words.is(percent - 1, "with");
    return share ? Optional.of(finding(words, percent, noun)) : Optional.empty();
  }

  /** "20%", "%" or "percent" behind a number, "cent" of "per cent". */
  private static boolean isPercent(SentenceWords words, int index) {
    boolean sign = words.isNumber(index) && words.text(index).endsWith("%");
    boolean behindNumber = words.is(index, Set.of("%", "percent")) && isAmount(words, index - 1);
    boolean perCent = words.is(index, "cent") && words.is(index - 1, "per") && isAmount(words, index - 2);
    return sign || behindNumber || perCent;
  }

  private static boolean isAmount(SentenceWords words, int index) {
    return words.isNumber(index) || words.maybe(index, "CD");
  }

  private static Finding finding(SentenceWords words, int percent, int noun) {
    Span span = words.span(percent, noun);
    int end = words.span(percent, percent).end();
    return Finding.of(INFO, span, "“Of” is missing between the share and “" + words.text(noun) + "”")
        .because("Russian says whose share it is by a case ending («20% избирателей»); English needs “of”.")
        .withFix(new Fix("Insert “of”", List.of(new TextEdit(new Span(end, end), " of"))));
  }
}
