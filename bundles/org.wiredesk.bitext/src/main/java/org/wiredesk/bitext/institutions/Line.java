package org.wiredesk.bitext.institutions;

import java.util.List;
import java.util.Map;

/**
 * A line of the table.
 *
 * @param subject what it is about; an ISO 3166 code for countries that have one
 * @param english names, with the marks that the head of the table explains
 * @param forms by language, with the marks that the head of the table explains
 */
record Line(String subject, Kind kind, List<String> english, Map<String, List<String>> forms) {

  Line {
    english = List.copyOf(english);
    forms = Map.copyOf(forms);
  }

  /** Its usual names with their articles, the first one first. */
  List<String> names() {
    return english.stream().filter(name -> "~?*".indexOf(name.charAt(0)) < 0).toList();
  }

  /** Empty if the table does not know how the language calls it. */
  List<String> forms(String language) {
    return forms.getOrDefault(language, List.of());
  }
}
