package org.wiredesk.mentions.clauses;

import java.util.Optional;
import java.util.Set;

/**
 * Looks at the words between a verb and a time for a noun that the time may belong to instead: phrase by phrase from
 * the time back to the verb.
 */
final class NounPath {

  /** Verbs that happen when their object does: to hold a summit on a day is to do so on that day. */
  private static final VerbSet WITH_OBJECT = VerbSet.of("""
      hold host attend open close begin start launch end finish conclude complete resume play face meet join take
      participate address chair preside make give deliver pay conduct carry stage organize organise convene contest
      win lose sign enter arrive leave visit have see stand sit undergo hit shake rock strike cause witness mount
      suffer commit kill survive escape hang perform publish release unveil present issue submit adopt pass approve
      debate hear announce""");
  /** Verbs that happen when their subject does: "the talks on Monday ended". */
  private static final VerbSet WITH_SUBJECT = VerbSet.of("""
      begin start end finish conclude close open take hold happen occur resume kill injure wound fail collapse destroy
      damage claim leave bring break""");
  /** To go to the polls is to vote. */
  private static final VerbSet GOING = VerbSet.of("go head return flock turn");
  private static final Set<String> ABOUT = Set.of("about", "regarding", "concerning", "over", "against");
  /** "talk of a strike": it may never come. */
  private static final Set<String> PROSPECTS = Words.of("""
      talk hope hopes fear fears threat threats possibility prospect prospects risk chance chances likelihood danger
      dangers idea date eve question issue rumours rumors""");
  private static final Set<String> LATER = Set.of("for", "to", "towards", "toward");

  /** What a path comes to. */
  record Result(Attachment attachment, Optional<String> noun) {

    static final Result NOUN = new Result(Attachment.NOUN, Optional.empty());

    static Result when(Optional<String> noun) {
      return new Result(Attachment.WHEN, noun);
    }
  }

  private final SentenceTokens tokens;
  private final int from;
  private final Optional<Verb> verb;

  /** @param from index behind the verb, or where the clause begins if the time stands before its verb */
  NounPath(SentenceTokens tokens, int from, Optional<Verb> verb) {
    this.tokens = tokens;
    this.from = from;
    this.verb = verb;
  }

  /** @param to index of the time, or of the preposition before it */
  Result upTo(int to) {
    Optional<String> passed = Optional.empty();
    int end = to;
    while (end > from) {
      int preposition = lastPreposition(end);
      int head = head(Math.max(from, preposition + 1), end);
      Optional<Result> result = phrase(preposition, head);
      if (result.isPresent()) {
        return result.get();
      }
      passed = passed.or(() -> event(head));
      end = Math.max(from, preposition);
      if (preposition < from) {
        break;
      }
    }
    return Result.when(passed);
  }

  /** Index of the last preposition before a place; {@code from - 1} if there is none. */
  private int lastPreposition(int end) {
    for (int i = end - 1; i >= from; i--) {
      if (ClauseWords.PREPOSITIONS.contains(tokens.word(i)) && !tokens.isHyphenated(i)) {
        return i;
      }
    }
    return from - 1;
  }

  /** Index of the last noun of a phrase, -1 if it has none. */
  private int head(int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (tokens.isWord(i) && !tokens.isTime(i) && !ClauseWords.isAdverb(tokens.word(i))) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Result> phrase(int preposition, int head) {
    String introduced = preposition < from ? "" : tokens.word(preposition);
    if (head < 0) {
      return Optional.empty();
    }
    String word = tokens.word(head);
    if (ClauseWords.AFTER.contains(introduced)) {
      return result(Attachment.AFTER, word);
    }
    if (ClauseWords.BEFORE.contains(introduced) && !introduced.equals("by") && !introduced.equals("through")) {
      return result(Attachment.BEFORE, word);
    }
    return event(head).flatMap(event -> event(introduced, preposition, head));
  }

  private Optional<String> event(int head) {
    boolean name = head > 0 && tokens.at(head).isCapitalised();
    return head >= 0 && !name && EventNouns.contains(tokens.word(head))
        ? Optional.of(tokens.word(head))
        : Optional.empty();
  }

  private Optional<Result> event(String introduced, int preposition, int head) {
    String word = tokens.word(head);
    boolean definite = isDefinite(Math.max(preposition + 1, from), head);
    boolean going = verb.filter(it -> GOING.hasForm(tokens.word(it.head()))).isPresent();
    if (introduced.equals("to") && word.equals("polls") && going) {
      return Optional.empty();
    }
    if (introduced.isEmpty()) {
      return isWithVerb(head, definite) ? Optional.empty() : result(Attachment.NOUN, word);
    }
    boolean prospect = introduced.equals("of")
        && (preposition == from || PROSPECTS.contains(tokens.word(preposition - 1)));
    if (prospect || ABOUT.contains(introduced)) {
      return result(Attachment.NOUN, word);
    }
    boolean circumstance = introduced.equals("at") || introduced.equals("during") || introduced.equals("in")
        && (!definite || preposition == from || preposition == from + 1 && tokens.word(from).equals("part"));
    if (circumstance || !definite && !LATER.contains(introduced)) {
      return Optional.empty();
    }
    return result(!definite && LATER.contains(introduced) ? Attachment.BEFORE : Attachment.NOUN, word);
  }

  /** Whether the event happens when the verb does, as its object or its subject. */
  private boolean isWithVerb(int head, boolean definite) {
    boolean subject = verb.filter(it -> it.from() > head).isPresent();
    VerbSet set = subject ? WITH_SUBJECT : WITH_OBJECT;
    return !subject && !definite || verb.filter(it -> set.hasForm(tokens.word(it.head()))).isPresent();
  }

  private boolean isDefinite(int start, int head) {
    for (int i = start; i < head; i++) {
      if (ClauseWords.DEFINITE.contains(tokens.word(i))
          || tokens.at(i).isCapitalised() && !tokens.word(start).equals("a") && !tokens.word(start).equals("an")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Result> result(Attachment attachment, String noun) {
    return Optional.of(new Result(attachment, Optional.of(noun)));
  }
}
