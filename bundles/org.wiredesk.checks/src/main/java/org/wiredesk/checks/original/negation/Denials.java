package org.wiredesk.checks.original.negation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.original.LowerWord;
import org.wiredesk.text.Span;

/**
 * What one side of a pair denies, in order.
 *
 * @param plain what turns its clause round: "not"
 * @param excused plain ones in an expression that a translator may put without a "not"; of what kin that expression is:
 *     "not rule out" may be "possible", but not "rule out"
 * @param soft other words that may deny or stand for what denies: "refuse", "hardly", "until"
 * @param said every kin of words there is, once for each word
 * @param words of the sentences; none in a language without blanks between them
 * @param length in the unit of {@link Denial#place}
 */
record Denials(List<Denial> plain, List<Denial> excused, List<Denial> soft, List<Set<String>> said,
    List<LowerWord> words, int length) {

  /** In words. */
  private static final int NEAR = 4;

  Denials {
    plain = List.copyOf(plain);
    excused = List.copyOf(excused);
    soft = List.copyOf(soft);
    said = List.copyOf(said);
    words = List.copyOf(words);
  }

  boolean isEmpty() {
    return plain.isEmpty() && excused.isEmpty() && soft.isEmpty();
  }

  /** How often something is denied: "никогда никому не" does so once. */
  int times() {
    return plain.size() + excused.size() + (int) soft.stream().filter(this::standsAlone).count();
  }

  /** How many clauses are turned round; "no dijo nada" and "not all men and not all women" count once. */
  int clauses() {
    int found = 0;
    int last = -NEAR - 1;
    for (Denial denial : plain) {
      found += denial.place() - last > NEAR ? 1 : 0;
      last = denial.place();
    }
    return found;
  }

  private boolean standsAlone(Denial word) {
    return word.kin().contains(Kin.WITHOUT)
        || Stream.concat(plain.stream(), excused.stream())
            .noneMatch(not -> Math.abs(not.place() - word.place()) <= NEAR);
  }

  /** All of them, the plain ones first. */
  Stream<Denial> all() {
    return Stream.of(plain, excused, soft).flatMap(List::stream);
  }

  /** Those in a part of the text. */
  Denials in(Span part) {
    return new Denials(in(part, plain), in(part, excused), in(part, soft), said, words, length);
  }

  private static List<Denial> in(Span part, List<Denial> denials) {
    return denials.stream().filter(denial -> part.contains(denial.span())).toList();
  }
}
