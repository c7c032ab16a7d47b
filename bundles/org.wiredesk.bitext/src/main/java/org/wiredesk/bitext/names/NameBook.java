package org.wiredesk.bitext.names;

import java.util.List;

/** Names that somebody wrote down with their translations. */
@FunctionalInterface
public interface NameBook {

  /** Knows nothing. */
  NameBook EMPTY = english -> List.of();

  /** What the thing of an English name is called in the language of the original; empty if nobody wrote it down. */
  List<String> translations(String english);
}
