package org.wiredesk.checks.numbers;

import java.util.List;

/** One of the parts that a sentence names of a whole, with the words that tell which. */
record Part(Amount amount, List<Item> words) {

  Part {
    words = List.copyOf(words);
  }
}
