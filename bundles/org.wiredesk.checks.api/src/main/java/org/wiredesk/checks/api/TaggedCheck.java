package org.wiredesk.checks.api;

import java.util.List;

/**
 * A check of one sentence that needs to know what a tagger knows of its words. Asked again after every change of the
 * wire, so it must be cheap; it may look at all of the context, and its related places may lie anywhere.
 */
public non-sealed interface TaggedCheck extends Check {

  List<Finding> inspect(TaggedSentence sentence, CheckContext context);
}
