package org.wiredesk.engine.report;

import java.util.Optional;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckPage;

/** Where a report looks up what a check is about. */
public interface CheckPages {

  Optional<CheckPage> of(CheckId id);
}
