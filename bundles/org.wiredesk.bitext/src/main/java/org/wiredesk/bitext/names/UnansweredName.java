package org.wiredesk.bitext.names;

import java.util.List;
import org.wiredesk.text.Span;

/**
 * A name of the translation to which nothing in the original answers.
 *
 * @param original the sentences of the original that ought to have it
 * @param instead names of the original to which nothing in the translation answers; empty where the script hides them
 */
public record UnansweredName(EnglishName name, Span original, List<OriginalName> instead) {

  public UnansweredName {
    instead = List.copyOf(instead);
  }
}
