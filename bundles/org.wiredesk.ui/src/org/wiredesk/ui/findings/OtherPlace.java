package org.wiredesk.ui.findings;

import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.RelatedPlace;

/** Another place a finding speaks of, as a row below it; {@code index} counts the finding's places from 0. */
record OtherPlace(Finding finding, int index) {

  RelatedPlace place() {
    return finding.related().get(index);
  }
}
