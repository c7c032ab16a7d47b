package org.wiredesk.bitext.names;

import org.wiredesk.text.Span;

/**
 * A word of the original as names are compared with it.
 *
 * @param text as written
 * @param latin in Latin letters
 * @param sounds for {@link SoundDistance}
 * @param capital whether it begins with a capital, in scripts that have some
 * @param forced whether its place alone would give it one
 */
record OriginalWord(
    Span span, String text, String latin, String sounds, Writing writing, boolean capital, boolean forced) {}
