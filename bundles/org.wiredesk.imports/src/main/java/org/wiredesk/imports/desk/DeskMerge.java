package org.wiredesk.imports.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.facts.FactBook;

/**
 * Merges facts into a desk file. What people wrote stays byte for byte, in its order and with its comments; new entries
 * are written behind the last one, kind by kind. Merging the same facts again changes nothing.
 */
public final class DeskMerge {

  private final String text;
  private final String lineEnd;
  private final EntryIndex index;
  private final ImportRecord record;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Draft> additions = new ArrayList<>();
  private final List<MergeNote> notes = new ArrayList<>();
  private final Set<WrittenEntry> merged = Collections.newSetFromMap(new IdentityHashMap<>());
  private int extended;

  private DeskMerge(String text, String record) {
    this.text = text;
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    this.index = new EntryIndex(WrittenFile.entries(text));
    this.record = new ImportRecord(record);
  }

  /**
   * @param text of a desk file whose grammar is in order, or empty
   * @param record what {@link MergeResult#record} said after the last import, or empty
   * @param drafts each thing once
   * @param known a book whose offices need not be written down again
   */
  public static MergeResult merge(String text, String record, List<Draft> drafts, FactBook known) {
    DeskMerge merge = new DeskMerge(text, record);
    new OfficeNames(merge.index, known).settle(drafts).forEach(merge::add);
    return merge.result();
  }

  private void add(Draft draft) {
    Optional<Draft> base = record.of(draft);
    Optional<WrittenEntry> entry = index.find(draft);
    if (entry.isEmpty() && base.isPresent()) {
      note(0, draft, "somebody took it out of the desk file: not added again");
    } else if (entry.isEmpty()) {
      additions.add(draft);
      record.put(draft, draft.clauses());
    } else if (EntryIndex.areOfOtherItems(entry.get(), draft)) {
      note(entry.get().line(), draft, "another item of this name is in the desk file: left out");
    } else if (!merged.add(entry.get())) {
      note(entry.get().line(), draft, "the import has “" + entry.get().name() + "” twice: left out the second time");
    } else {
      merge(entry.get(), base.map(Draft::clauses).orElse(List.of()), draft);
    }
  }

  private void merge(WrittenEntry entry, List<Clause> base, Draft draft) {
    ClauseWriter writer = new ClauseWriter(text, entry, lineEnd);
    EntryMerge merge = new EntryMerge(entry, base, draft, writer);
    merge.merge();
    edits.addAll(writer.edits());
    extended += merge.isChanged() ? 1 : 0;
    notes.addAll(merge.notes());
    if (!merge.imported().isEmpty()) {
      record.put(draft, merge.imported());
    }
  }

  private void note(int line, Draft draft, String message) {
    notes.add(new MergeNote(line, draft.kind().keyword() + " “" + draft.name() + "”: " + message, draft.origin()));
  }

  private MergeResult result() {
    StringBuilder out = new StringBuilder(Edit.apply(text, edits));
    int kept = out.length();
    additions.sort(Comparator.comparing(Draft::kind));
    if (!additions.isEmpty() && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append(lineEnd);
    }
    Optional<Kind> last = Optional.empty();
    for (Draft draft : additions) {
      boolean first = last.isEmpty() || last.get() != draft.kind();
      out.append(first && !out.isEmpty() ? lineEnd : "").append(EntryText.of(draft, lineEnd)).append(lineEnd);
      last = Optional.of(draft.kind());
    }
    return new MergeResult(out.toString(), kept, record.text(), additions.size(), extended, notes);
  }
}
