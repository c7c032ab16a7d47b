package org.wiredesk.mentions.times;

import java.util.List;

/**
 * What it takes to read the times of a language.
 *
 * @param tense how to tell the tense of the verb that governs an expression
 */
record Language(List<Recogniser> recognisers, TenseReader tense) {

  Language {
    recognisers = List.copyOf(recognisers);
  }
}
