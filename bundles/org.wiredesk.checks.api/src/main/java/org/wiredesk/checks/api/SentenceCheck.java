package org.wiredesk.checks.api;

import java.util.List;
import org.wiredesk.text.Sentence;

/**
 * A check that needs no more than one sentence, and what {@link CheckContext} knows of it. Its answer is kept until the
 * sentence's words, the days that its dates mean, the wire's date or the profile's languages, words and facts change, so all
 * its spans must lie in the sentence; a finding with a place elsewhere belongs into a {@link WireCheck}.
 */
public non-sealed interface SentenceCheck extends Check {

  List<Finding> inspect(Sentence sentence, CheckContext context);
}
