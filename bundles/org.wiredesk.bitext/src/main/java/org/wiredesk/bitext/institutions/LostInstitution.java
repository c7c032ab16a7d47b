package org.wiredesk.bitext.institutions;

import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.text.Span;

/**
 * Something that the original names and the translation does not.
 *
 * @param original where it stands there
 * @param english its usual English name, with its article
 */
public record LostInstitution(Pair pair, Span original, String english) {}
