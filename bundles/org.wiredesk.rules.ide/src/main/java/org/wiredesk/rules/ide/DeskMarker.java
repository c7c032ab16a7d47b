package org.wiredesk.rules.ide;

import java.util.List;
import org.wiredesk.rules.DeskProblem.Code;
import org.wiredesk.text.Span;

/**
 * Something wrong in a desk file, and how it may be put right.
 *
 * @param error whether what stands there is left out; otherwise it holds, but somebody should look
 * @param fixes the likeliest first; may be empty
 */
public record DeskMarker(Span span, boolean error, Code code, String message, List<DeskQuickFix> fixes) {

  public DeskMarker {
    fixes = List.copyOf(fixes);
  }
}
