package org.wiredesk.checks.phrasing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.wiredesk.checks.api.TaggedWord;

/** Finds nouns that are counted and stand alone: "signed an agreement with company". */
public final class MissingArticleCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-missing-article", "Noun without an article", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.GRAMMAR, ItsType.GRAMMAR);

  private static final int SHORTEST_SENTENCE = 5;

  /** Behind a noun they leave no doubt that its phrase ends. */
  private static final Set<String> BEHIND_PREDICATE = Set.of(
      ".", ",", ";", "?", "!", "”", "\"", "of", "with", "in", "for", "on", "at", "which", "who", "that", "from",
      "between", "against", "about", "to");

  /** Words that stand for an article, or make a phrase in which none is wanted. */
  private static final Set<String> DETERMINERS = words("""
      a an the this that these those my your his her its our their whose no any some each every either neither another
      what which such both all much many few several more most less enough half quite one same certain last next first
      second third own other per worth mid too than rather like sort kind fellow so-called""");

  private static final Set<String> PREPOSITIONS = words("""
      of in on at by for with from to into about against between through during under over after before within near
      behind above below upon outside inside around""");

  private static final Set<String> KINDS = words("""
      kind sort type kinds types sorts form forms breed species variety brand style choice title role rank job loss lack
      case matter means age instead out""");

  /** They make an idiom with a bare noun, whatever the noun: take note, lose face, pay tribute. */
  private static final Set<String> LIGHT = words("""
      be make take give pay lose set bear cast keep hold change play open have do go turn become call name elect appoint
      remain get draw find catch cross break declare leave bring strike gain win know see show let run""");

  /** Behind them a word in -ing is a verb with its object: "towards creating". */
  private static final Set<String> BEFORE_GERUND = words("of by for toward towards in after before without about from");

  /** Counted where an infinitive tells what is meant; others, like "failure", "permission", need not be. */
  private static final Set<String> TOLD_BY_INFINITIVE = words("""
      step attempt decision proposal plan order request promise offer opportunity desire wish move""");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    List<TaggedWord> words = sentence.words();
    boolean headline = context.wire().headline().filter(line -> line.overlaps(sentence.sentence().span())).isPresent();
    if (headline || words.size() < SHORTEST_SENTENCE || !NounHeads.isSentence(sentence)) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    if (isBareSubject(words)) {
      found.add(finding(sentence, 0, 0));
    }
    for (int i = 1; i < words.size(); i++) {
      int noun = i;
      governor(words, i).ifPresent(before -> found.add(finding(sentence, before, noun)));
    }
    return found;
  }

  /** The preposition or verb that a bare noun belongs to; empty when the noun is not bare or need not be counted. */
  private static Optional<Integer> governor(List<TaggedWord> words, int noun) {
    TaggedWord word = words.get(noun);
    if (word.isCapitalised() || !CountNouns.contains(word.text(), true) || !NounHeads.isSingular(word)
        || !NounHeads.ends(words, noun) || words.get(noun + 1).isAny("and", "or", "to", "by", "nor")) {
      return Optional.empty();
    }
    int before = NounHeads.beforeAdjectives(words, noun);
    if (before < 1 || isDetermined(words, before, noun) || !CountNouns.contains(word.text(), before < noun - 1)) {
      return Optional.empty();
    }
    return isPreposition(words, before, noun) || isBe(words, before, noun) || isTransitive(words, before, noun)
        ? Optional.of(before)
        : Optional.empty();
  }

  /** "Committee was created in May.", "Decision to close the plant came late." */
  private static boolean isBareSubject(List<TaggedWord> words) {
    TaggedWord first = words.get(0);
    String noun = first.text().toLowerCase(Locale.ROOT);
    boolean counted = CountNouns.contains(noun, false) && words.get(1).isAny("is", "was", "will", "has");
    boolean told = TOLD_BY_INFINITIVE.contains(noun) && words.get(1).isAny("to") && words.get(2).maybe("VB")
        && words.stream().skip(3).anyMatch(word -> word.maybe("VBD", "VBZ", "VBP", "MD"));
    return first.isCapitalised() && NounHeads.isSingular(first) && (counted || told);
  }

  private static boolean isDetermined(List<TaggedWord> words, int before, int noun) {
    for (int i = before; i < noun; i++) {
      if (DETERMINERS.contains(words.get(i).text()) || !words.get(i).isWord()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPreposition(List<TaggedWord> words, int before, int noun) {
    String preposition = words.get(before).text();
    TaggedWord head = words.get(before - 1);
    boolean infinitive = preposition.equals("to") && words.get(before + 1).maybe("VB");
    boolean kind = preposition.equals("of") && KINDS.contains(head.text());
    boolean measure = Character.isDigit(head.text().codePointAt(0));
    boolean repeated = head.text().equalsIgnoreCase(words.get(noun).text());
    return PREPOSITIONS.contains(preposition) && !infinitive && !kind && !measure && !repeated
        && !(noun == before + 1 && CountNouns.isIdiom(preposition, words.get(noun).text()))
        && !(preposition.equals("between") && words.get(noun + 1).isAny(","));
  }

  /** "She is daughter of a teacher". */
  private static boolean isBe(List<TaggedWord> words, int before, int noun) {
    return words.get(before).isAny("is", "was", "am") && !words.get(before - 1).isAny("there", "here", "that")
        && BEHIND_PREDICATE.contains(words.get(noun + 1).text()) && !words.get(noun).maybe("JJ", "VB");
  }

  /** A verb that can be nothing else, in a form that no participle has, and with the noun as its object. */
  private static boolean isTransitive(List<TaggedWord> words, int before, int noun) {
    TaggedWord verb = words.get(before);
    TaggedWord subject = words.get(before - 1);
    boolean infinitive = verb.surely("VB") && (subject.isAny("to") || subject.surely("MD"));
    boolean gerund = verb.surely("VBG") && BEFORE_GERUND.contains(subject.text());
    boolean finite = verb.surely("VBZ") || verb.surely("VBD", "VBN") && subject.isAny("he", "she", "it", "they", "we");
    return (infinitive || gerund || finite) && !verb.isCapitalised() && !verb.isFormOf(LIGHT)
        && BEHIND_PREDICATE.contains(words.get(noun + 1).text());
  }

  private static Finding finding(TaggedSentence sentence, int before, int noun) {
    String word = sentence.words().get(noun).text();
    return Finding.of(INFO, sentence.span(before, noun), "“" + word + "” needs an article or another word before it")
        .because("Russian has no articles: say whether it is “the " + word.toLowerCase(Locale.ROOT)
            + "”, any one, or many.");
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
