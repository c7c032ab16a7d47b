package org.wiredesk.bitext.names;

import java.util.Optional;
import org.wiredesk.text.Span;

/**
 * Words of the original that are, or look like, a name.
 *
 * @param text as the original writes it
 * @param latin in Latin letters
 * @param english how English certainly writes it: a country, a city, or a language whose names do not change
 */
public record OriginalName(Span span, String text, String latin, Optional<String> english) {}
