package org.wiredesk.imports.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the entry that is about the same thing: by the address of its source, by its name, by its other names. */
final class EntryIndex {

  private static final WrittenEntry SEVERAL = new WrittenEntry(Kind.TERM, "", 0, List.of(), List.of(), List.of());

  private final Map<String, WrittenEntry> bySource = new HashMap<>();
  private final Map<String, WrittenEntry> byName = new HashMap<>();
  private final Map<String, WrittenEntry> byOtherName = new HashMap<>();

  EntryIndex(List<WrittenEntry> entries) {
    for (WrittenEntry entry : entries) {
      byName.putIfAbsent(key(entry.kind(), entry.name()), entry);
      entry.names().stream().skip(1).distinct().forEach(name -> put(byOtherName, key(entry.kind(), name), entry));
      entry.sources().stream().distinct().forEach(source -> put(bySource, entry.kind() + " " + source, entry));
    }
  }

  private static void put(Map<String, WrittenEntry> map, String key, WrittenEntry entry) {
    map.merge(key, entry, (a, b) -> a == b ? a : SEVERAL);
  }

  private static String key(Kind kind, String name) {
    return kind + " " + name.toLowerCase(Locale.ROOT);
  }

  Optional<WrittenEntry> find(Draft draft) {
    return draft.sources().stream().filter(EntryIndex::isItem)
        .flatMap(source -> get(bySource, draft.kind() + " " + source))
        .findFirst()
        .or(() -> named(draft.kind(), draft.name()));
  }

  Optional<WrittenEntry> named(Kind kind, String name) {
    return get(byName, key(kind, name)).findFirst().or(() -> get(byOtherName, key(kind, name)).findFirst());
  }

  private static Stream<WrittenEntry> get(Map<String, WrittenEntry> map, String key) {
    return Optional.ofNullable(map.get(key)).filter(entry -> entry != SEVERAL).stream();
  }

  /** Whether both name items, and none is the same: two things of one name. */
  static boolean areOfOtherItems(WrittenEntry entry, Draft draft) {
    Set<String> items = new HashSet<>(entry.sources().stream().filter(EntryIndex::isItem).toList());
    List<String> others = draft.sources().stream().filter(EntryIndex::isItem).toList();
    return !items.isEmpty() && !others.isEmpty() && others.stream().noneMatch(items::contains);
  }

  /** Whether an address is that of one thing alone, not of a page about many. */
  static boolean isItem(String source) {
    int id = source.lastIndexOf("/Q");
    return id > 0 && source.contains("wikidata.org/") && id + 2 < source.length()
        && source.substring(id + 2).chars().allMatch(Character::isDigit);
  }
}
