package org.wiredesk.mentions.events;

import java.util.List;
import java.util.Set;

/** The items of a sentence; asking outside gives {@link Item#NONE}. */
record Items(int sentence, List<Item> all) {

  Items {
    all = List.copyOf(all);
  }

  int size() {
    return all.size();
  }

  Item at(int index) {
    return index >= 0 && index < all.size() ? all.get(index) : Item.NONE;
  }

  boolean is(int index, String word) {
    return at(index).is(word);
  }

  /** Whether one of some words stands in [from, to). */
  boolean has(int from, int to, Set<String> words) {
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (at(i).isIn(words)) {
        return true;
      }
    }
    return false;
  }
}
