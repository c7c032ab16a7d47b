package org.wiredesk.rules.ide;

import java.net.URI;
import org.wiredesk.text.Span;

/**
 * A place that a name stands at.
 *
 * @param span the name
 * @param line of the span's start, from 1
 * @param label what it is, for lists: {@code person “Ada Example”}
 */
public record DeskTarget(URI file, Span span, int line, String label) {

  /** The scheme of files that ship with Wiredesk; their names follow. */
  public static final String SHIPPED = "wiredesk";
}
