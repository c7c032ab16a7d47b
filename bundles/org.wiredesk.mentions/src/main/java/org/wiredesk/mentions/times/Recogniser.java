package org.wiredesk.mentions.times;

import java.util.List;

/** Knows one family of expressions. It looks at a bounded number of tokens. */
interface Recogniser {

  /** The expressions that begin here, in order and without overlap: none, one, or those of a list or range. */
  List<Phrase> at(Tokens tokens, int from);
}
