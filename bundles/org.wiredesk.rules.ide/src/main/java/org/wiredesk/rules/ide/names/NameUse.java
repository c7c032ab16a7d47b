package org.wiredesk.rules.ide.names;

import org.wiredesk.rules.ide.DeskTarget;
import org.wiredesk.rules.ide.files.DeskText;
import org.wiredesk.text.Span;

/**
 * A place that a name stands at.
 *
 * @param span without quotation marks
 * @param name as it is meant: without backslashes, blanks for line breaks
 * @param scope what the name is known in: a rule's name in its file, a label in its rule; empty for the whole set
 * @param declares whether it is written down here, not only spoken of
 */
public record NameUse(DeskText file, Span span, NameKind kind, String name, String scope, boolean declares) {

  /** Whether both are of one thing. */
  boolean isSameAs(NameUse other) {
    return kind == other.kind && name.equals(other.name) && scope.equals(other.scope);
  }

  DeskTarget target() {
    return new DeskTarget(file.uri(), span, file.line(span.start()), kind.word() + " “" + name + "”");
  }
}
