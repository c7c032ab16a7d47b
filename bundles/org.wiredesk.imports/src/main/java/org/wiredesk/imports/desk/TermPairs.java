package org.wiredesk.imports.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Pairs terms of office that are one and the same: equal ones first, then those that begin alike, then those that
 * overlap.
 */
final class TermPairs<T> {

  private static final List<BiPredicate<Clause, Clause>> LIKENESSES = List.of(
      Clause::equals,
      (a, b) -> a.from().isPresent() && b.from().isPresent() && Dates.agree(a.from().get(), b.from().get()),
      Dates::overlap);

  private final Map<Clause, T> pairs = new LinkedHashMap<>();

  /** @param ours with how to tell a term of them */
  TermPairs(List<T> ours, Function<T, Clause> term, List<Clause> theirs) {
    List<T> free = new ArrayList<>(ours);
    for (BiPredicate<Clause, Clause> alike : LIKENESSES) {
      for (Clause their : theirs) {
        if (!pairs.containsKey(their)) {
          Optional<T> pair = free.stream().filter(each -> isOfOffice(term.apply(each), their))
              .filter(each -> alike.test(term.apply(each), their)).findFirst();
          pair.ifPresent(found -> {
            pairs.put(their, found);
            free.remove(found);
          });
        }
      }
    }
  }

  Optional<T> of(Clause their) {
    return Optional.ofNullable(pairs.get(their));
  }

  private static boolean isOfOffice(Clause a, Clause b) {
    return a.value().equalsIgnoreCase(b.value());
  }
}
