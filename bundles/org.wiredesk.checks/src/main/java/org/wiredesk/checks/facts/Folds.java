package org.wiredesk.checks.facts;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.checks.NameFold;

/**
 * Folds words, and keeps what it folded: a wire has the same words again and again. Safe for use by several threads.
 */
final class Folds {

  private static final int MOST = 20_000;

  private final Map<String, String> known = new ConcurrentHashMap<>();

  /** @param plain a word in plain letters */
  String of(String plain) {
    String fold = known.get(plain);
    if (fold == null) {
      fold = NameFold.of(plain);
      if (known.size() < MOST) {
        known.put(plain, fold);
      }
    }
    return fold;
  }
}
