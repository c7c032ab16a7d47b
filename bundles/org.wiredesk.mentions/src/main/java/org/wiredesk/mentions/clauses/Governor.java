package org.wiredesk.mentions.clauses;

import java.util.Optional;

/**
 * What governs a time in its clause.
 *
 * @param verb the verb of the clause
 * @param attachment how the time hangs on it
 * @param preposition the one directly before the time, in lower case: "on"; empty in "arrived Monday"
 * @param noun the noun for an event that stands between, when there is one: "vote"; in lower case. With
 *     {@link Attachment#WHEN} the time is most probably that of both
 * @param direct whether the time stands behind the verb with nothing between them but names, adverbs and the like:
 *     "arrived in Vienna on 3 May"
 * @param reported whether somebody is said, before it, to have said what the clause tells
 */
public record Governor(
    VerbGroup verb, Attachment attachment, Optional<String> preposition, Optional<String> noun,
    boolean direct, boolean reported) {}
