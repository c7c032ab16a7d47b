package org.wiredesk.checks.phrasing.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.TaggedCheck;
import org.wiredesk.checks.api.TaggedSentence;
import org.wiredesk.checks.phrasing.NounPhrases;
import org.wiredesk.checks.phrasing.SentenceWords;

/** Finds sources told in the order of a Russian wire: "..., noted in the ministry", "In the ministry said". */
public final class InvertedAttributionCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-inverted-attribution", "Source told in Russian order", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.UNIDIOMATIC_STYLE, ItsType.STYLE);

  private static final Set<String> SAYING = Set.of(
      "say", "state", "note", "report", "declare", "announce", "stress", "emphasize", "emphasise", "explain", "add",
      "consider", "think", "believe", "promise", "hope", "inform", "tell", "underline", "confirm", "claim", "specify",
      "deny", "assure", "clarify", "remind", "communicate");
  /** They do not follow what was said in English. */
  private static final Set<String> NEVER_BEHIND_WORDS = Set.of(
      "tell", "speak", "count", "communicate", "underline", "mark", "consider");
  private static final Set<String> BODIES = Set.of(
      "ministry", "department", "embassy", "office", "administration", "committee", "company", "agency", "service",
      "headquarters", "association", "organization", "organisation", "kremlin", "government", "council", "commission",
      "union", "parliament", "institute", "foundation", "bank", "court", "corporation", "federation", "directorate",
      "bureau", "centre", "center");
  private static final Set<String> QUOTATION_ENDS = Set.of("”", "\"", "»");
  private static final Set<String> BEHIND_WORDS = Set.of(",", "”", "\"", "»", "-", "–", "—");
  private static final Set<String> BEFORE_SENTENCE = Set.of(
      "but", "and", "however", "meanwhile", "earlier", "later", "also", "then", ",", "”", "\"", "“");

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
    if (words.is(index, Set.of("in", "at")) && (index == 0 || words.is(index - 1, BEFORE_SENTENCE) && index < 3)) {
      int verb = verbBehindBody(words, index);
      return verb > 0 ? Optional.of(finding(words, index, verb)) : Optional.empty();
    }
    if (!words.is(index - 1, BEHIND_WORDS) || index < 3) {
      return Optional.empty();
    }
    int body = bodyBehindVerb(words, index);
    return body > 0 ? Optional.of(finding(words, index, body)) : unusual(words, index);
  }

  /** "In the press office of the ministry said": the index of the verb, 0 if there is none such. */
  private static int verbBehindBody(SentenceWords words, int in) {
    int verb = NounPhrases.endWithGenitives(words, in + 1);
    boolean says = verb > in + 1 && words.isFormOf(verb, SAYING) && words.maybe(verb, "VBZ", "VBD", "VBP")
        && !words.maybe(verb, "NN") && !words.is(verb + 1, Set.of("by", "in", "at", ","));
    return says && (words.hasAny(in + 1, verb, BODIES) || words.is(verb + 1, "that")) ? verb : 0;
  }

  /** ", noted in the ministry": the index of the last word of the body, 0 if there is none. */
  private static int bodyBehindVerb(SentenceWords words, int verb) {
    boolean says = words.isFormOf(verb, SAYING) && words.maybe(verb, "VBD") && words.is(verb + 1, Set.of("in", "at"))
        && words.is(verb + 2, "the");
    int end = says ? NounPhrases.endWithGenitives(words, verb + 2) : 0;
    boolean ends = words.is(end, Set.of(".", ","));
    return says && ends && words.hasAny(verb + 2, end, BODIES) ? end - 1 : 0;
  }

  /** "...”, tells the doctor". */
  private static Optional<Finding> unusual(SentenceWords words, int verb) {
    boolean comma = words.is(verb - 1, ",") || words.is(verb - 2, ",");
    boolean quoted = comma && (words.is(verb - 1, QUOTATION_ENDS) || words.is(verb - 2, QUOTATION_ENDS));
    boolean says = words.isFormOf(verb, NEVER_BEHIND_WORDS) && words.surely(verb, "VBZ", "VBD")
        && NounPhrases.begins(words, verb + 1);
    return quoted && says ? Optional.of(finding(words, verb, verb + 1)) : Optional.empty();
  }

  private static Finding finding(SentenceWords words, int first, int last) {
    return Finding.of(INFO, words.span(first, last), "The source is told in Russian order")
        .because("Russian names the place where something was said («отметили в министерстве») or puts the verb first;"
            + " English says who said it: “the ministry said”.");
  }
}
