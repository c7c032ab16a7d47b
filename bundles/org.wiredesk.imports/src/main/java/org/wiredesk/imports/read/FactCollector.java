package org.wiredesk.imports.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.imports.desk.Clause;
import org.wiredesk.imports.desk.Kind;

/** Makes one entry of all that is said of a thing, however many rows or objects say it. */
final class FactCollector {

  /** So many at one time, and an office is one of several holders. */
  private static final int SHARED = 3;

  private final Map<String, DraftBuilder> byKey = new LinkedHashMap<>();
  private final Map<String, String> keyOfName = new HashMap<>();
  private final Set<Problem> problems = new LinkedHashSet<>();

  void problem(String origin, String message) {
    problems.add(new Problem(origin, message));
  }

  /**
   * The entry of a thing.
   *
   * @param id what tells it from others of its name, an address mostly; empty if nothing does
   * @return empty if another thing of this name was there before
   */
  Optional<DraftBuilder> entry(Kind kind, String id, String name, String origin) {
    String nameKey = kind + " " + name;
    String key = id.isEmpty() ? keyOfName.getOrDefault(nameKey, nameKey) : kind + " " + id;
    String holder = keyOfName.putIfAbsent(nameKey, key);
    boolean taken = holder != null && !holder.equals(key) && !byKey.containsKey(key);
    if (taken && holder.equals(nameKey)) {
      keyOfName.put(nameKey, key);
      byKey.put(key, byKey.remove(nameKey));
    } else if (taken) {
      problem(origin, "there are two of the name “" + name + "”, " + holder.substring(holder.indexOf(' ') + 1) + " and "
          + (id.isEmpty() ? "another" : id) + ": this one is left out");
      return Optional.empty();
    }
    DraftBuilder builder = byKey.computeIfAbsent(key, unused -> new DraftBuilder(kind, name, origin, this::problem));
    builder.name("also", name);
    return Optional.of(builder);
  }

  /**
   * @param checked the day up to which all was compared with its source
   * @param source of what says none itself; may be empty
   */
  Imported imported(Optional<FactDate> checked, String source) {
    markShared();
    for (DraftBuilder builder : byKey.values()) {
      if (!builder.hasSource()) {
        builder.source(source);
      }
      if (builder.kind().takes("checked") && !builder.has("checked")) {
        checked.ifPresent(day -> builder.date("checked", day, ""));
      }
    }
    return new Imported(byKey.values().stream().map(DraftBuilder::draft).toList(), List.copyOf(problems));
  }

  private void markShared() {
    Map<String, List<Clause>> byOffice = new HashMap<>();
    byKey.values().forEach(builder -> builder.terms().forEach(
        term -> byOffice.computeIfAbsent(term.value(), office -> new ArrayList<>()).add(term)));
    byKey.values().stream().filter(builder -> builder.kind() == Kind.OFFICE)
        .filter(office -> mostAtATime(byOffice.getOrDefault(office.name(), List.of())) >= SHARED)
        .forEach(DraftBuilder::shared);
  }

  /** Of terms with a known beginning; a day on which one follows the other does not count. */
  private static int mostAtATime(List<Clause> terms) {
    TreeMap<LocalDate, Integer> changes = new TreeMap<>();
    for (Clause term : terms) {
      LocalDate from = term.from().map(FactDate::latest).orElse(null);
      LocalDate until = term.until().map(FactDate::earliest).orElse(LocalDate.MAX);
      if (from != null && from.isBefore(until)) {
        changes.merge(from, 1, Integer::sum);
        changes.merge(until, -1, Integer::sum);
      }
    }
    int now = 0;
    int most = 0;
    for (int change : changes.values()) {
      now += change;
      most = Math.max(most, now);
    }
    return most;
  }
}
