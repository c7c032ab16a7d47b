package org.wiredesk.imports.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What imports wrote into a desk file so far, kept in a file beside it: the next import may change that, and nothing
 * else. Without it all of the desk file counts as written by people. Written as a desk file is, but read as a list of
 * clauses.
 */
final class ImportRecord {

  private static final String HEADER = "// What imports wrote into the desk file of this name, so that the next import"
      + " can tell it from what people wrote.\n// Keep it beside the desk file; nobody needs to edit it.\n";

  private final Map<String, Draft> entries = new LinkedHashMap<>();
  private final EntryIndex index;

  ImportRecord(String text) {
    List<WrittenEntry> written = WrittenFile.entries(text);
    index = new EntryIndex(written);
    written.forEach(entry -> put(new Draft(
        entry.kind(), entry.name(), entry.clauses().stream().map(WrittenClause::clause).toList(), "")));
  }

  /** What imports wrote of a thing; empty if they never wrote of it. */
  Optional<Draft> of(Draft draft) {
    return index.find(draft).map(entry -> entries.get(key(entry.kind(), entry.name())));
  }

  /** @param clauses what imports wrote, this one among them */
  void put(Draft draft, List<Clause> clauses) {
    List<Clause> all = new ArrayList<>(clauses);
    draft.all("source").filter(source -> EntryIndex.isItem(source.value()) && !all.contains(source)).forEach(all::add);
    put(of(draft).orElse(draft).with(all));
  }

  private void put(Draft entry) {
    if (!entry.clauses().isEmpty()) {
      entries.put(key(entry.kind(), entry.name()), entry);
    }
  }

  private static String key(Kind kind, String name) {
    return kind + " " + name;
  }

  /** Empty if no import wrote anything. */
  String text() {
    StringBuilder out = new StringBuilder();
    entries.values().forEach(entry -> out.append(EntryText.of(entry, "\n")).append('\n'));
    return out.isEmpty() ? "" : HEADER + out;
  }
}
