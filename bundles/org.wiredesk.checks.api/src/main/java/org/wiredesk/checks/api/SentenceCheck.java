package org.wiredesk.checks.api;

import java.util.List;
import org.wiredesk.text.Sentence;

/**
 * A check that needs no more than one sentence, and what {@link CheckContext} knows of it. Its answer is kept until the
 * sentence's words or the wire's date change, so all its spans must lie in the sentence; a finding with a place
 * elsewhere belongs into a {@link WireCheck}.
 */
public non-sealed interface SentenceCheck extends Check {

  List<Finding> inspect(Sentence sentence, CheckContext context);
}
