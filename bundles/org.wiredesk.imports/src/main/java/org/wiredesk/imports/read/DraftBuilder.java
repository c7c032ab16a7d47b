package org.wiredesk.imports.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.checks.api.facts.Translation;
import org.wiredesk.imports.desk.Clause;
import org.wiredesk.imports.desk.Draft;
import org.wiredesk.imports.desk.Kind;

/** Gathers what the rows of a file say of one thing: a name in each row, one day in several, terms of office. */
final class DraftBuilder {

  private final Kind kind;
  private final String name;
  private final String origin;
  /** Takes the origin and the message. */
  private final BiConsumer<String, String> problems;
  private final Map<String, Clause> once = new LinkedHashMap<>();
  private final Set<Clause> names = new LinkedHashSet<>();
  private final Set<Clause> sources = new LinkedHashSet<>();
  private final List<Clause> terms = new ArrayList<>();
  private final Map<FactDate, Clause> numbers = new LinkedHashMap<>();

  DraftBuilder(Kind kind, String name, String origin, BiConsumer<String, String> problems) {
    this.kind = kind;
    this.name = name;
    this.origin = origin;
    this.problems = problems;
  }

  Kind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  /** @param keyword also, never, or a language */
  void name(String keyword, String other) {
    String text = other.strip();
    if (!keyword.equals("also") && !keyword.equals("never")) {
      Translation.tag(keyword).filter(tag -> !tag.equals("en") && !text.isEmpty() && kind.takes(tag))
          .ifPresent(tag -> names.add(Clause.text(tag, text)));
    } else if (!text.isEmpty() && kind.takes(keyword) && !(keyword.equals("also") && text.equals(name))) {
      names.add(Clause.text(keyword, text));
    }
  }

  void source(String address) {
    if (!address.isBlank() && kind.takes("source")) {
      sources.add(Clause.text("source", address));
    }
  }

  boolean hasSource() {
    return !sources.isEmpty();
  }

  void text(String keyword, String text, String row) {
    if (!text.isBlank() && kind.takes(keyword)) {
      Clause clause = Clause.text(keyword, text.strip());
      Clause first = once.putIfAbsent(keyword, clause);
      if (first != null && !first.value().equalsIgnoreCase(clause.value())) {
        contradict(first, clause, row);
      }
    }
  }

  void date(String keyword, FactDate date, String row) {
    Clause first = once.get(keyword);
    Optional<FactDate> known = Optional.ofNullable(first).flatMap(clause -> FactDate.parse(clause.value()));
    Optional<FactDate> finer = known.isEmpty() ? Optional.of(date) : finer(known.get(), date);
    if (finer.isPresent()) {
      once.put(keyword, Clause.date(keyword, finer.get()));
    } else {
      contradict(first, Clause.date(keyword, date), row);
    }
  }

  void time(FactDate from, FactDate until, String row) {
    Clause clause = Clause.event(from, until);
    Clause first = once.putIfAbsent("on", clause);
    if (first != null && !first.equals(clause)) {
      contradict(first, clause, row);
    }
  }

  void shared() {
    once.put("shared", Clause.shared());
  }

  void office(Clause term, String row) {
    for (int i = 0; i < terms.size(); i++) {
      Clause known = terms.get(i);
      if (known.value().equals(term.value()) && mayBeOne(known.from(), term.from())) {
        if (mayBeOne(known.until(), term.until())) {
          terms.set(i, Clause.office(
              term.value(), finerOf(known.from(), term.from()), finerOf(known.until(), term.until())));
          return;
        } else if (known.from().isPresent() && known.from().equals(term.from())) {
          contradict(known, term, row);
          return;
        }
      }
    }
    terms.add(term);
  }

  void number(Clause number, String row) {
    Clause first = numbers.putIfAbsent(number.from().orElseThrow(), number);
    if (first != null && !first.equals(number)) {
      contradict(first, number, row);
    }
  }

  List<Clause> terms() {
    return terms;
  }

  boolean has(String keyword) {
    return once.containsKey(keyword);
  }

  Draft draft() {
    return new Draft(kind, name,
        Stream.of(names.stream(), once.values().stream(), terms.stream(), numbers.values().stream(), sources.stream())
            .flatMap(clauses -> clauses).toList(),
        origin);
  }

  private void contradict(Clause first, Clause other, String row) {
    problems.accept(row, kind.keyword() + " “" + name + "”: " + other.written().replace('"', '\'') + ", but "
        + first.written().replace('"', '\'') + " before: the first is kept");
  }

  private static boolean mayBeOne(Optional<FactDate> a, Optional<FactDate> b) {
    return a.isEmpty() || b.isEmpty() || finer(a.get(), b.get()).isPresent();
  }

  private static Optional<FactDate> finerOf(Optional<FactDate> a, Optional<FactDate> b) {
    return a.isPresent() && b.isPresent() ? finer(a.get(), b.get()) : a.or(() -> b);
  }

  /** The more exact of two dates; empty if they cannot mean one day. */
  private static Optional<FactDate> finer(FactDate a, FactDate b) {
    boolean in = !a.earliest().isBefore(b.earliest()) && !a.latest().isAfter(b.latest());
    boolean around = !b.earliest().isBefore(a.earliest()) && !b.latest().isAfter(a.latest());
    return in ? Optional.of(a) : around ? Optional.of(b) : Optional.empty();
  }
}
