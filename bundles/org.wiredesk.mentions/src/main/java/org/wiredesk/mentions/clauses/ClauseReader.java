package org.wiredesk.mentions.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wiredesk.mentions.clauses.VerbGroup.Form;
import org.wiredesk.mentions.times.Tense;

/** Settles what each verb group leaves open by itself, from the groups around it. */
final class ClauseReader {

  /** Before a gerund they say that it happens with, or before, what the clause tells. */
  private static final Set<String> BEFORE_DONE = Set.of("after", "while", "since", "by");
  /** "began packing": the gerund happens when they do. */
  private static final VerbSet PHASES = VerbSet.of("begin start continue keep stop finish resume");
  /** "failed to meet": what stands in their infinitive was, or was not, when they were. */
  private static final VerbSet DONE = VerbSet.of("fail manage begin start continue");
  private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "i", "who");
  private static final VerbSet HAPPENING = VerbSet.of("happen occur kill injure wound hit");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
  private static final Set<String> WHEN = Set.of("when", "once", "if", "until", "after", "before", "as");

  private final SentenceTokens tokens;
  private final List<Verb> verbs;

  private ClauseReader(SentenceTokens tokens, List<Verb> verbs) {
    this.tokens = tokens;
    this.verbs = new ArrayList<>(verbs);
  }

  /** The verb groups of a sentence in order. */
  static List<Verb> read(SentenceTokens tokens) {
    ClauseReader reader = new ClauseReader(tokens, VerbReader.read(tokens));
    for (int i = 0; i < reader.verbs.size(); i++) {
      reader.verbs.set(i, reader.settled(i));
    }
    return reader.verbs;
  }

  private Verb settled(int index) {
    Verb verb = verbs.get(index);
    return switch (verb.form()) {
      case INFINITIVE -> index == 0 || verb.sure() ? verb : infinitive(verb, verbs.get(index - 1));
      case GERUND -> index == 0 ? verb : gerund(verb, verbs.get(index - 1));
      default -> verb.tense() == Tense.PRESENT ? present(index) : conditional(verb.sure() ? verb : past(index));
    };
  }

  /** "if elections were held". */
  private Verb conditional(Verb verb) {
    boolean may = verb.tense() == Tense.PAST && verb.isFinite() && isConditional(verb);
    return may ? verb.as(Tense.UNKNOWN, Form.FINITE) : verb;
  }

  private boolean isConditional(Verb verb) {
    for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - SentenceTokens.REACH); i--) {
      if (CONDITIONS.contains(tokens.word(i))) {
        return true;
      }
      if (tokens.isBoundary(i) || tokens.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** What one will begin, or plans, to do lies ahead. */
  private Verb infinitive(Verb verb, Verb before) {
    if (before.tense() == Tense.PAST && before.to() == verb.from() && DONE.hasForm(tokens.word(before.head()))) {
      return verb.as(Tense.PAST, Form.INFINITIVE);
    }
    boolean wanted = before.tense() == Tense.PRESENT && VerbWords.WANTING.hasForm(tokens.word(before.head()));
    boolean ahead = before.tense() == Tense.FUTURE || wanted;
    return verb.as(ahead ? Tense.FUTURE : Tense.UNKNOWN, Form.INFINITIVE);
  }

  private Verb gerund(Verb verb, Verb before) {
    if (before.to() == verb.from() && PHASES.hasForm(tokens.word(before.head()))) {
      return verb.as(before.tense(), Form.GERUND);
    }
    String introduced = tokens.word(verb.from() - 1);
    String word = tokens.word(verb.head());
    boolean done = HAPPENING.hasForm(word) || BEFORE_DONE.contains(introduced)
        || introduced.equals(",") && !VerbWords.TIMETABLE.hasForm(word);
    return verb.as(done && before.tense() == Tense.PAST ? Tense.PAST : Tense.UNKNOWN, Form.GERUND);
  }

  /** "will speak when the session opens". */
  private Verb present(int index) {
    Verb verb = verbs.get(index);
    if (index == 0 || verbs.get(index - 1).tense() != Tense.FUTURE) {
      return verb;
    }
    return tokens.has(WHEN, verbs.get(index - 1).to(), verb.from()) ? verb.as(Tense.FUTURE, Form.FINITE) : verb;
  }

  private boolean isBehindPronoun(Verb verb) {
    return SUBJECTS.contains(tokens.word(verb.from() - 1));
  }

  /** A past form alone may be the verb of a clause or describe a noun. */
  private Verb past(int index) {
    Verb verb = verbs.get(index);
    if (isBehindPronoun(verb)) {
      return verb.as(Tense.PAST, Form.FINITE);
    }
    int last = before(index);
    if (last < 0) {
      return index == 0 ? firstPast(verb) : verb.as(Tense.PAST, Form.FINITE);
    }
    Verb before = verbs.get(last);
    if (isClauseOfItsOwn(before, verb)) {
      return verb.as(Tense.PAST, Form.FINITE);
    }
    if (before.form() == Form.GERUND && last > 0 && verbs.get(last - 1).tense() == Tense.PAST) {
      return verb.as(Tense.PAST, Form.PARTICIPLE);
    }
    boolean joined = ClauseWords.COORDINATORS.contains(wordBefore(verb));
    Tense tense = before.tense() == Tense.PAST || joined && before.tense() == Tense.FUTURE && hasParticiple(before)
        ? before.tense()
        : Tense.UNKNOWN;
    boolean finite = tense == Tense.PAST && tokens.has(ClauseWords.COORDINATORS, before.to(), verb.from());
    return verb.as(tense, finite ? Form.FINITE : Form.PARTICIPLE);
  }

  /** The verb before one, those of clauses left aside that a comma ends between the two; -1 if there is none. */
  private int before(int index) {
    int at = index - 1;
    int start = Math.max(0, verbs.get(index).from() - SentenceTokens.REACH);
    int comma = lastComma(start, verbs.get(index).from());
    while (at >= 0 && verbs.get(at).from() >= start && verbs.get(at).to() <= comma) {
      int from = Math.max(start, at == 0 ? 0 : verbs.get(at - 1).to());
      int opening = opening(from, verbs.get(at).from());
      if (opening < 0) {
        break;
      }
      comma = lastComma(start, opening);
      at--;
    }
    return at;
  }

  /** Index of a word that opens an inserted clause, -1 if there is none. */
  private int opening(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean inserted = i == 0 || tokens.word(i - 1).equals(",");
      if (inserted && ClauseWords.opensClause(tokens.word(i))) {
        return i;
      }
    }
    return -1;
  }

  private int lastComma(int from, int to) {
    int at = to - 1;
    while (at >= from && !tokens.word(at).equals(",")) {
      at--;
    }
    return at;
  }

  /** "Talks held on Monday will ...": whether it has to be a participle tells the next verb. */
  private Verb firstPast(Verb verb) {
    if (verbs.size() == 1 || isCut(verb.to(), verbs.get(1).from()) || !verbs.get(1).isFinite()
        || !verbs.get(1).sure()) {
      return verb.as(Tense.PAST, verb.from() == 0 ? Form.PARTICIPLE : Form.FINITE);
    }
    return verb.as(verbs.get(1).tense() == Tense.PAST ? Tense.PAST : Tense.UNKNOWN, Form.PARTICIPLE);
  }

  private boolean isClauseOfItsOwn(Verb before, Verb verb) {
    if (tokens.hasBoundary(before.to(), verb.from())) {
      return true;
    }
    boolean saying = VerbWords.SAYING.hasForm(tokens.word(verb.head()));
    boolean said = VerbWords.SAYING.hasForm(tokens.word(before.head())) && before.isFinite();
    boolean comma = tokens.has(Set.of(","), before.to(), verb.from()) && !tokens.word(verb.from() - 1).equals(",");
    return said && verb.from() - before.to() > 1 || comma && saying;
  }

  private boolean isCut(int from, int to) {
    return tokens.hasBoundary(from, to) || tokens.has(ClauseWords.COORDINATORS, from, to)
        || tokens.has(Set.of(","), from, to);
  }

  private boolean hasParticiple(Verb verb) {
    return VerbReader.isPast(tokens.word(verb.head()));
  }

  private String wordBefore(Verb verb) {
    int at = verb.from() - 1;
    while (at >= 0 && ClauseWords.isBetween(tokens.word(at)) && !tokens.word(at).equals("then")) {
      at--;
    }
    return tokens.word(at);
  }
}
