package org.wiredesk.checks.api;

import java.util.List;
import org.wiredesk.text.Wire;

/** Tells what the words of a wire's sentences are. May take seconds the first time. */
@FunctionalInterface
public interface Tagger {

  /** The sentences in order; those too long to be prose are left out. */
  List<TaggedSentence> tag(Wire wire);
}
