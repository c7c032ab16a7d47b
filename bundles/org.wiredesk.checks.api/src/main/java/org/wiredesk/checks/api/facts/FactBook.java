package org.wiredesk.checks.api.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a desk knows. Two books are equal only when they are one object, so that asking costs nothing: who keeps
 * answers by book keeps the book too. Safe for use by several threads.
 */
public final class FactBook {

  public static final FactBook EMPTY = new FactBook(List.of());

  private final Supplier<List<Fact>> reader;
  private final Map<Class<?>, Object> views = new ConcurrentHashMap<>();
  private final Supplier<Collection<Fact>> own;
  private List<Fact> all;

  public FactBook(List<Fact> all) {
    this.all = List.copyOf(all);
    this.reader = List::of;
    this.own = List::of;
  }

  private FactBook(Supplier<List<Fact>> reader, Supplier<Collection<Fact>> own) {
    this.reader = reader;
    this.own = own;
  }

  /** A book that is read when somebody first asks what it says, on the thread that asks. */
  public static FactBook readWhenAsked(Supplier<FactBook> book) {
    return new FactBook(() -> book.get().all(), List::of);
  }

  /** This book and another; what both name, each kind of thing by itself, is as this one says. */
  public FactBook over(FactBook other) {
    return new FactBook(() -> {
      Set<Object> mine = all().stream().map(FactBook::key).collect(Collectors.toCollection(HashSet::new));
      return Stream.concat(all().stream(), other.all().stream().filter(fact -> !mine.contains(key(fact)))).toList();
    }, this::all);
  }

  /** Whether a fact is of the book that was laid over another one: a desk's own, and none of those that ship. */
  public boolean isOwn(Fact fact) {
    return view(OwnFacts.class, book -> new OwnFacts(book.own.get())).contains(fact);
  }

  /** Told by identity: two entries may say the same. */
  private record OwnFacts(Set<Fact> facts) {

    OwnFacts(Collection<Fact> facts) {
      this(Collections.newSetFromMap(new IdentityHashMap<>()));
      this.facts.addAll(facts);
    }

    boolean contains(Fact fact) {
      return facts.contains(fact);
    }
  }

  private static Object key(Fact fact) {
    return List.of(fact.getClass(), fact.name());
  }

  /** In the order of their files. */
  public synchronized List<Fact> all() {
    if (all == null) {
      all = List.copyOf(reader.get());
    }
    return all;
  }

  /** Those of one kind, in the order of their files. */
  public <T extends Fact> List<T> of(Class<T> kind) {
    return all().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public List<Person> people() {
    return of(Person.class);
  }

  public List<Office> offices() {
    return of(Office.class);
  }

  public List<Event> events() {
    return of(Event.class);
  }

  public List<Figure> figures() {
    return of(Figure.class);
  }

  public List<Term> terms() {
    return of(Term.class);
  }

  /** The words of all names that are right and written with a capital, for spelling. */
  public Set<String> nameWords() {
    return all().stream()
        .flatMap(fact -> fact.naming().right().stream())
        .flatMap(name -> List.of(name.split("[\\s\\u00A0]+")).stream())
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What a check makes of the book to look things up, such as an index: made once, and kept with the book. */
  public <T> T view(Class<T> kind, Function<FactBook, T> make) {
    return kind.cast(views.computeIfAbsent(kind, key -> make.apply(this)));
  }
}
