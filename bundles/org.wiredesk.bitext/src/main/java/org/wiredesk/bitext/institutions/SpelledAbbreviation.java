package org.wiredesk.bitext.institutions;

import java.util.List;
import org.wiredesk.text.Span;

/**
 * An abbreviation that the translation has as the original spells it, though English has a name of its own.
 *
 * @param span in the translation
 * @param original where it stands there
 * @param right what it may be in English, at least one
 * @param usual whether English readers of such news know it so
 */
public record SpelledAbbreviation(Span span, Span original, List<Renaming> right, boolean usual) {

  public SpelledAbbreviation {
    right = List.copyOf(right);
  }
}
