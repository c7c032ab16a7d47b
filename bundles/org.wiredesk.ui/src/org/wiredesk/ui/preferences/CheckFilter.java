package org.wiredesk.ui.preferences;

import java.util.List;
import java.util.Locale;
import org.wiredesk.checks.api.CheckInfo;

/** Finds checks by words of their title, id or category, in any letter case. */
record CheckFilter(List<String> words) {

  static CheckFilter of(String text) {
    return new CheckFilter(text.isBlank() ? List.of() : List.of(lower(text).strip().split("\\s+")));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean matches(CheckCategory category, CheckInfo check) {
    return words.stream().allMatch(word -> lower(check.title()).contains(word)
        || lower(check.id().value()).contains(word)
        || lower(category.label()).contains(word));
  }

  /** The checks of a category that match. */
  List<CheckInfo> matching(CheckCategory category) {
    return category.checks().stream().filter(check -> matches(category, check)).toList();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
