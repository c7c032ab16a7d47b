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

/** Finds ", what" where a clause about the one before begins: "he lost, what she regrets". */
public final class WhatForWhichCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-what-for-which", "“, what” for “, which”", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.GRAMMAR, ItsType.GRAMMAR);

  private static final Set<String> QUESTION_MARKS = Set.of("?", "!");
  private static final int NEAREST = 4;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    SentenceWords words = new SentenceWords(sentence);
    return words.findings(i -> at(words, i));
  }

  private static Optional<Finding> at(SentenceWords words, int comma) {
    int what = comma + 1;
    boolean joins = words.is(comma, ",") && words.is(what, "what") && comma >= NEAREST
        && words.maybe(comma - 1, "NN", "JJ") && !words.maybe(comma - 1, "VB")
        && !words.hasAny(what, words.size(), QUESTION_MARKS);
    boolean subject = words.is(what + 1, NounPhrases.SUBJECT_PRONOUNS) || words.is(what + 1, "it");
    boolean verb = words.surely(what + 1, "VBZ", "VBD") && words.isWord(what + 1) && !words.is(what + 2, "more");
    return joins && (subject || verb) ? Optional.of(finding(words, what)) : Optional.empty();
  }

  private static Finding finding(SentenceWords words, int what) {
    return Finding.of(INFO, words.span(what, what), "“What” cannot take up the clause before it")
        .because("Russian «что» is both “what” and “which”; a clause about the one before begins with “which”.")
        .suggest("which");
  }
}
