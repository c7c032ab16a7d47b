package org.wiredesk.checks.phrasing.order;

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
import org.wiredesk.checks.phrasing.FiniteVerbs;
import org.wiredesk.checks.phrasing.NounPhrases;
import org.wiredesk.checks.phrasing.SentenceWords;

/** Finds phrases left before the noun they describe: "the adopted by the council plan". */
public final class AttributeBeforeNounCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-attribute-before-noun", "Phrase before the noun it describes", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.GRAMMAR, ItsType.GRAMMAR);

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "this", "these", "those");
  private static final Set<String> BEHIND_PARTICIPLE = Set.of("by", "in", "on", "at", "from", "with", "under", "into");
  private static final Set<String> STRONG_PARTICIPLES = Set.of(
      "built", "made", "taken", "written", "sold", "known", "held", "sent", "drawn", "given", "brought", "won", "found",
      "chosen", "broken", "led", "kept", "shown", "told", "spent", "begun", "grown", "seen", "said", "thrown");
  /** Participles that stand for people: "the wounded in the hospital". */
  private static final Set<String> PEOPLE = Set.of(
      "injured", "wounded", "accused", "deceased", "unemployed", "killed", "captured", "imprisoned", "displaced",
      "convicted", "detained", "arrested", "elected", "educated", "disabled", "retired", "employed", "affected",
      "oppressed", "dead", "missing", "trapped", "infected", "elect", "uninsured", "condemned", "dispossessed");
  private static final Set<String> PRONOUNS = Set.of("it", "him", "them", "us", "me");
  private static final int YEAR_DIGITS = 4;
  /** Offices of one person; behind "in charge of" without an article they belong before it. */
  private static final Set<String> OFFICES = Set.of(
      "aide", "assistant", "adviser", "advisor", "deputy", "official", "spokesman", "spokeswoman", "representative",
      "minister", "secretary", "director", "envoy", "ambassador", "officer");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    SentenceWords words = new SentenceWords(sentence);
    return words.findings(i -> at(words, i));
  }

  private static Optional<Finding> at(SentenceWords words, int index) {
    int office = officeBehindCharge(words, index);
    if (office > 0) {
      return Optional.of(finding(words, index, office));
    }
    if (!startsAttribute(words, index)) {
      return Optional.empty();
    }
    if (words.is(index + 3, PRONOUNS)) {
      return Optional.of(finding(words, index, index + 3));
    }
    int noun = nounBehindParticiple(words, index);
    return noun > 0 ? Optional.of(finding(words, index, noun).withFix(moved(words, index, noun))) : Optional.empty();
  }

  /** "The adopted by". */
  private static boolean startsAttribute(SentenceWords words, int article) {
    int participle = article + 1;
    boolean past = words.lower(participle).endsWith("ed") || words.is(participle, STRONG_PARTICIPLES);
    boolean describes = past && words.surely(participle, "VBN", "VBD", "JJ");
    return words.is(article, ARTICLES) && describes && words.is(participle + 1, BEHIND_PARTICIPLE)
        && !words.is(participle, PEOPLE);
  }

  /** "The adopted by the council plan", "the built in 2004 bridge": the index of the noun described, or 0. */
  private static int nounBehindParticiple(SentenceWords words, int article) {
    int from = article + 3;
    if (words.isNumber(from) && words.text(from).length() == YEAR_DIGITS) {
      return lastNounBehindYear(words, from);
    }
    int end = NounPhrases.end(words, from);
    boolean twoNouns = end - 1 > from && words.maybe(end - 1, "NN") && words.maybe(end - 2, "NN", "CD")
        && !words.isCapitalised(end - 1);
    return twoNouns ? end - 1 : 0;
  }

  private static int lastNounBehindYear(SentenceWords words, int year) {
    int at = year + 1;
    while (words.maybe(at, "NN", "JJ") && !words.isCapitalised(at) && !FiniteVerbs.isCertain(words, at)) {
      at++;
    }
    return at > year + 1 && words.maybe(at - 1, "NN") ? at - 1 : 0;
  }

  /** "In charge of trade aide": the index of the office, 0 if all is in its place. */
  private static int officeBehindCharge(SentenceWords words, int in) {
    boolean charge = words.is(in, "in") && words.is(in + 1, "charge") && words.is(in + 2, "of");
    int end = charge ? NounPhrases.end(words, in + 3) : 0;
    boolean bare = charge && end > in + 4 && !words.is(in + 3, NounPhrases.DETERMINERS) && !words.isCapitalised(in + 3);
    return bare && words.is(end - 1, OFFICES) ? end - 1 : 0;
  }

  private static Fix moved(SentenceWords words, int article, int noun) {
    String turned = words.text(noun) + " " + words.textBetween(article + 1, noun - 1);
    return new Fix("Put “" + words.text(noun) + "” first",
        List.of(new TextEdit(words.span(article + 1, noun), turned)));
  }

  private static Finding finding(SentenceWords words, int first, int last) {
    return Finding.of(INFO, words.span(first, last), "This phrase belongs behind the noun it describes")
        .because("A Russian participle stands with all its phrase before the noun («принятый советом план»); English"
            + " puts the noun first: “the plan adopted by the council”.");
  }
}
