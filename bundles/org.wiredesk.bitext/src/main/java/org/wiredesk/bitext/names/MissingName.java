package org.wiredesk.bitext.names;

/**
 * A name of the original to which nothing in the translation answers.
 *
 * @param pair the index of the sentences that leave it out in {@link org.wiredesk.bitext.Bitext#pairs()}
 */
public record MissingName(OriginalName name, int pair) {}
