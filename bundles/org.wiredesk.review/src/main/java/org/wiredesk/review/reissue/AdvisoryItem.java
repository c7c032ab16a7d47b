package org.wiredesk.review.reissue;

import java.util.List;

/**
 * One thing that an advisory line tells.
 *
 * @param verb "corrects"
 * @param object "number of dead to 30, not 13,"; empty where the verb says it all of a place
 * @param parts where
 * @param placed whether the parts are to be named behind it
 */
record AdvisoryItem(String verb, String object, List<Part> parts, boolean placed) {

  AdvisoryItem {
    parts = List.copyOf(parts);
  }

  String told() {
    return placed ? object + " in " + Part.told(parts) : object;
  }
}
