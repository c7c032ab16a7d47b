package org.wiredesk.imports.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Office;

/**
 * Calls offices of an import as the desk file does, or as the book does that ships; those that nobody wrote down become
 * entries.
 */
final class OfficeNames {

  private final EntryIndex index;
  private final Map<String, Office> known = new HashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  OfficeNames(EntryIndex index, FactBook book) {
    this.index = index;
    for (Office office : book.offices()) {
      office.naming().right().forEach(name -> known.putIfAbsent(key(name), office));
      office.sources().stream().filter(EntryIndex::isItem).forEach(source -> known.putIfAbsent(source, office));
    }
  }

  /** The drafts with offices as they are called here, without those that ship, with those that terms speak of. */
  List<Draft> settle(List<Draft> drafts) {
    List<Draft> settled = new ArrayList<>();
    Set<String> there = new HashSet<>();
    for (Draft draft : drafts) {
      boolean ships = draft.kind() == Kind.OFFICE && isElsewhere(draft);
      if (draft.kind() == Kind.OFFICE && !ships) {
        names.put(draft.name(), index.find(draft).map(WrittenEntry::name).orElse(draft.name()));
        there.add(key(draft.name()));
      }
      if (!ships) {
        settled.add(draft);
      }
    }
    List<Draft> offices = new ArrayList<>();
    List<Draft> others = settled.stream().map(draft -> withOffices(draft, there, offices)).toList();
    offices.addAll(others);
    return offices;
  }

  /** Whether only the book that ships has it; then it is called so. */
  private boolean isElsewhere(Draft office) {
    if (index.find(office).isPresent()) {
      return false;
    }
    Optional<Office> found = office.sources().stream().filter(known::containsKey).map(known::get).findFirst()
        .or(() -> Optional.ofNullable(known.get(key(office.name()))));
    found.ifPresent(shipped -> names.put(office.name(), shipped.name()));
    return found.isPresent();
  }

  private Draft withOffices(Draft draft, Set<String> there, List<Draft> offices) {
    return draft.with(draft.clauses().stream()
        .map(clause -> clause.isTerm() ? clause.withValue(name(clause.value(), draft, there, offices)) : clause)
        .toList());
  }

  private String name(String office, Draft draft, Set<String> there, List<Draft> offices) {
    return names.computeIfAbsent(office, name -> {
      Optional<String> found = index.named(Kind.OFFICE, name).map(WrittenEntry::name)
          .or(() -> Optional.ofNullable(known.get(key(name))).map(Office::name));
      if (found.isEmpty() && there.add(key(name))) {
        offices.add(new Draft(Kind.OFFICE, name, List.of(), draft.origin()));
      }
      return found.orElse(name);
    });
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
