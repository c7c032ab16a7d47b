package org.wiredesk.checks.original.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.facts.Fact;
import org.wiredesk.checks.api.facts.FactReference;
import org.wiredesk.text.Sentence;

/** Finds translations of sentences with a term of the desk in them that have none of the desk's words for it. */
public final class OriginalTermCheck implements BitextCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "original-term", "Term of the original without the desk’s word", FindingKind.TRANSLATION, Severity.MINOR,
      MqmCategory.INCONSISTENT_WITH_TERMINOLOGY_RESOURCE, ItsType.TERMINOLOGY);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    ForeignTerms terms = ForeignTerms.of(context.facts(), bitext.source().language().toLanguageTag());
    List<Finding> findings = new ArrayList<>();
    if (!terms.isEmpty()) {
      bitext.pairs().stream().filter(Bitext.Pair::isWhole).forEach(pair -> inspect(pair, terms, findings));
    }
    return findings;
  }

  private static void inspect(Bitext.Pair pair, ForeignTerms terms, List<Finding> findings) {
    EnglishForms translation =
        new EnglishForms(pair.translation().stream().map(Sentence::text).collect(Collectors.joining(" ")));
    List<Fact> told = new ArrayList<>();
    for (Sentence sentence : pair.original()) {
      for (ForeignTerms.Hit hit : terms.in(sentence.text())) {
        Fact fact = hit.facts().get(0);
        if (hit.facts().stream().noneMatch(translation::name) && !told.contains(fact)) {
          told.add(fact);
          OriginalPlace place = new OriginalPlace(
              hit.span().shift(sentence.span().start()), hit.span().of(sentence.text()), "the term");
          findings.add(finding(pair, fact, place));
        }
      }
    }
  }

  private static Finding finding(Bitext.Pair pair, Fact fact, OriginalPlace place) {
    String also = fact.naming().also().isEmpty() ? ""
        : ", or " + fact.naming().also().stream().map(name -> "“" + name + "”").collect(Collectors.joining(", "));
    return Finding.of(INFO, pair.translationSpan(),
            "“" + place.words() + "” in the original is “" + fact.name() + "” on this desk, and not in the translation")
        .because("The desk writes “" + fact.name() + "”" + also + " for “" + place.words() + "”.")
        .comparedWith(place)
        .basedOn(FactReference.of("the desk’s word for it is “" + fact.name() + "”", fact));
  }
}
