package org.wiredesk.rules.ide;

import java.util.List;
import java.util.Optional;

/**
 * What a change of a name comes to.
 *
 * @param edits of all files; none if {@code refusal} is there
 * @param refusal why the name cannot be changed, in words for its author
 */
public record DeskRename(List<DeskEdit> edits, Optional<String> refusal) {

  public DeskRename {
    edits = List.copyOf(edits);
  }

  public static DeskRename refused(String why) {
    return new DeskRename(List.of(), Optional.of(why));
  }
}
