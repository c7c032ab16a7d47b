package org.wiredesk.mentions.clauses;

import java.util.Optional;

/**
 * What governs a time in its clause.
 *
 * @param verb the verb of the clause
 * @param attachment how the time hangs on it
 * @param preposition the one directly before the time, in lower case: "on"; empty in "arrived Monday"
 * @param noun the noun for an event that stands between, when there is one: "vote"; in lower case
 * @param reported whether the clause tells what somebody said
 */
public record Governor(
    VerbGroup verb, Attachment attachment, Optional<String> preposition, Optional<String> noun, boolean reported) {}
