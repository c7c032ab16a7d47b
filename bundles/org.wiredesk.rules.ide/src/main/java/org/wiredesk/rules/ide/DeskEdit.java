package org.wiredesk.rules.ide;

import java.net.URI;
import org.wiredesk.text.Span;

/**
 * One change of one file. Several edits are meant for the text as it was before all of them.
 *
 * @param span what goes; empty where something is only put in
 * @param text what comes
 */
public record DeskEdit(URI file, Span span, String text) {}
