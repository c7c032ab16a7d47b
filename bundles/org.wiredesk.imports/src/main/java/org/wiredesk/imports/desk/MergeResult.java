package org.wiredesk.imports.desk;

import java.util.List;

/**
 * A desk file after an import.
 *
 * @param text of the file
 * @param kept how much of it is what was there before with its changes; behind that stand new entries
 * @param record what imports wrote so far, for the next one
 * @param added entries that were not there
 * @param extended entries that were there and say more or something newer now
 * @param notes contradictions, and what was left out
 */
public record MergeResult(
    String text, int kept, String record, int added, int extended, List<MergeNote> notes) {

  public MergeResult {
    notes = List.copyOf(notes);
  }
}
