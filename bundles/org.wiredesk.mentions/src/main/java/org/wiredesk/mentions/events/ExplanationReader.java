package org.wiredesk.mentions.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wiredesk.mentions.TemporalExpression;

/**
 * Reads what a sentence explains by an event, where it is sure that the time belongs to what is explained:
 * "signed on 3 May thanks to ...", "on 3 May the pact was signed thanks to ...", "after ..., they signed on 3 May", and
 * "introduced on 3 May, the truce was established thanks to ...".
 */
final class ExplanationReader {

  private static final int OBJECT_REACH = 8;
  private static final int CLAUSE_REACH = 14;
  private static final Set<String> SHORTLY = WordList.of("""
      , immediately shortly right just soon only directly partly mainly largely and precisely exactly purely
      """);
  /** Verbs of coming into being: a thing established thanks to something was not introduced before that. */
  private static final Set<String> BECOMING = WordList.of("""
      established introduced imposed declared announced agreed reached achieved concluded created launched signed
      adopted formed founded set proclaimed restored possible approved arranged brokered negotiated initiated started
      begun began attained enacted ordered called
      """);

  private final Items items;
  private final HeadFinder heads;
  private final EventReader events;

  ExplanationReader(Items items) {
    this.items = items;
    this.heads = new HeadFinder(items);
    this.events = new EventReader(items);
  }

  List<Explanation> all() {
    List<Explanation> found = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Connective.at(items, i).flatMap(this::read).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Explanation> read(Connective connective) {
    Optional<Head> cause = cause(connective);
    OptionalInt effect = cause.isEmpty() ? OptionalInt.empty() : effect(connective, cause.get());
    if (effect.isEmpty() || Traits.isDenied(items, connective.from()) || Traits.isDenied(items, cause.get().at())) {
      return Optional.empty();
    }
    Event event = events.event(cause.get(), timeOf(cause.get()));
    return Optional.of(new Explanation(items.at(effect.getAsInt()).time().orElseThrow(),
        connective.span(items), event));
  }

  /** The event named right behind the connective, or the verb of a clause behind "after". */
  private Optional<Head> cause(Connective connective) {
    boolean inPhrase = true;
    for (int i = connective.to(); i < connective.to() + CLAUSE_REACH; i++) {
      Optional<Head> head = Head.at(items, i);
      if (head.filter(it -> it.verb() ? !connective.causal() : true).isPresent() && (inPhrase || head.get().verb())) {
        return head;
      }
      if (Grammar.isBreak(items, i) || items.at(i).isIn(Grammar.CLAUSE_STARTS)
          || !items.at(i).isIn(Grammar.AUXILIARIES) && items.at(i).verb()) {
        return Optional.empty();
      }
      inPhrase &= !items.at(i).isIn(Grammar.PREPOSITIONS);
    }
    return Optional.empty();
  }

  private Optional<TemporalExpression> timeOf(Head cause) {
    for (int i = Math.max(0, cause.at() - OBJECT_REACH); i < Math.min(items.size(), cause.at() + CLAUSE_REACH); i++) {
      if (items.at(i).isTime() && heads.headOf(i).filter(head -> head.at() == cause.at()).isPresent()) {
        return items.at(i).time();
      }
    }
    return Optional.empty();
  }

  /** Index of the time of what is explained. */
  private OptionalInt effect(Connective connective, Head cause) {
    if (connective.from() == 0) {
      return behind(cause);
    }
    OptionalInt beside = beside(connective);
    return beside.isPresent() ? beside : before(connective);
  }

  /** "signed on 3 May, shortly after ...". */
  private OptionalInt beside(Connective connective) {
    int at = connective.from() - 1;
    while (SHORTLY.contains(items.at(at).lower())) {
      at--;
    }
    return heads.isPoint(at) ? OptionalInt.of(at) : OptionalInt.empty();
  }

  /** "On 3 May the pact was signed thanks to ..." and "introduced on 3 May, the truce was established due to ...". */
  private OptionalInt before(Connective connective) {
    int verb = verbBefore(connective);
    if (verb < 0) {
      return OptionalInt.empty();
    }
    boolean becoming = items.at(verb).isIn(BECOMING);
    int from = verb;
    while (isMain(from - 1)) {
      from--;
    }
    for (int i = from - 1; i >= Math.max(0, connective.from() - 2 * CLAUSE_REACH); i--) {
      if (heads.isPoint(i)) {
        return i <= 1 || becoming && items.has(i - 4, i, BECOMING) ? OptionalInt.of(i) : OptionalInt.empty();
      }
      if (items.at(i).isIn(Grammar.CLAUSE_STARTS) || isMain(i) && !items.at(i).isIn(Grammar.AUXILIARIES)
          || Grammar.isBreak(items, i) && !items.at(i).isMark(",")) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** The last verb before a connective: of a cause the object may stand between, "after" may belong to the object. */
  private int verbBefore(Connective connective) {
    int reach = connective.causal() ? OBJECT_REACH : 2;
    for (int i = connective.from() - 1; i >= Math.max(0, connective.from() - reach); i--) {
      if (heads.isPoint(i) || items.at(i).isIn(Grammar.CLAUSE_STARTS)) {
        return -1;
      }
      if (isMain(i) && !SHORTLY.contains(items.at(i).lower())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isMain(int at) {
    return items.at(at).verb() || Head.at(items, at).filter(Head::verb).isPresent()
        || items.is(at, "possible");
  }

  /** "After the talks, they signed on 3 May.": the only time of a clause with one verb. */
  private OptionalInt behind(Head cause) {
    int comma = cause.at() + 1;
    while (!Grammar.isBreak(items, comma)) {
      comma++;
    }
    if (!items.is(comma, ",")) {
      return OptionalInt.empty();
    }
    int verbs = 0;
    for (int i = comma + 1; i < comma + CLAUSE_REACH && !Grammar.isBreak(items, i); i++) {
      if (items.at(i).isTime()) {
        boolean last = Grammar.isBreak(items, i + 1) && verbs == 1 && heads.isPoint(i);
        return last ? OptionalInt.of(i) : OptionalInt.empty();
      }
      if (isMain(i) && !items.at(i).isIn(Grammar.AUXILIARIES)) {
        verbs += hasSubject(i, comma + 1) ? 1 : 2;
      }
    }
    return OptionalInt.empty();
  }

  /** Not so in "he read the bill submitted": what stands before the verb begins the clause. */
  private boolean hasSubject(int verb, int clause) {
    int start = verb;
    while (items.at(start - 1).isIn(Grammar.AUXILIARIES)) {
      start--;
    }
    start = NounPhrase.start(items, start);
    return start <= clause || items.at(start - 1).isIn(Grammar.PREPOSITIONS) || items.is(start - 1, "and");
  }
}
