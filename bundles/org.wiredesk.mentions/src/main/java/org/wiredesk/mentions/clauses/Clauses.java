package org.wiredesk.mentions.clauses;

import java.util.List;
import java.util.Optional;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** The verbs of an English sentence, and which of them its times belong to. */
public final class Clauses {

  private final SentenceTokens tokens;
  private final List<Verb> verbs;

  private Clauses(SentenceTokens tokens) {
    this.tokens = tokens;
    this.verbs = ClauseReader.read(tokens);
  }

  /**
   * @param times where the times of the sentence stand in the wire: their words are no verbs, and verbs are told across
   *     them; those outside the sentence do not count
   */
  public static Clauses of(Sentence sentence, List<Span> times) {
    return new Clauses(SentenceTokens.of(sentence, times));
  }

  /** All verb groups in order. */
  public List<VerbGroup> verbs() {
    return verbs.stream().map(this::group).toList();
  }

  /** What governs a time; empty where the sentence has no verb for it. {@code time} must lie in the sentence. */
  public Optional<Governor> governor(Span time) {
    return new Governors(tokens, verbs).of(tokens.from(time), tokens.to(time))
        .map(found -> new Governor(group(found.verb()), found.path().attachment(), found.preposition(),
            found.path().noun(), found.direct(), isReported(found.verb())));
  }

  private VerbGroup group(Verb verb) {
    String head = tokens.word(verb.head());
    boolean clitic = tokens.word(verb.from() - 1).equals("'") && tokens.at(verb.from()).glued();
    int from = clitic ? verb.from() - 1 : verb.from();
    return new VerbGroup(tokens.span(from, verb.to()), head, VerbStem.of(head), verb.tense(), verb.form());
  }

  private boolean isReported(Verb verb) {
    int first = Verb.indexFrom(verbs, verb.from() - SentenceTokens.REACH);
    return verbs.subList(first, Verb.indexFrom(verbs, verb.from())).stream()
        .anyMatch(before -> before.isFinite() && VerbWords.SAYING.hasForm(tokens.word(before.head())));
  }
}
