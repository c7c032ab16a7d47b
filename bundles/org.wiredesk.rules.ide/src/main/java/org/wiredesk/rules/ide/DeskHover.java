package org.wiredesk.rules.ide;

import org.wiredesk.text.Span;

/**
 * What there is to say of a piece of text.
 *
 * @param html simple HTML: {@code b i br p ul li}, without a body around it
 */
public record DeskHover(Span span, String html) {}
