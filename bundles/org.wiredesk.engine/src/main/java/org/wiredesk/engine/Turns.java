package org.wiredesk.engine;

import java.util.Iterator;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckProvider;

/** The steps of one provider in a run. A step that breaks is its last. */
final class Turns {

  private final CheckProvider provider;
  private final CheckContext context;
  private final Run run;
  private Iterator<Runnable> steps;
  private boolean more;

  Turns(CheckProvider provider, CheckContext context, Run run) {
    this.provider = provider;
    this.context = context;
    this.run = run;
  }

  /** Takes the next step and tells whether there are more; without more the provider has ended. */
  boolean take() {
    more = false;
    Guard.run(provider.name(), run, () -> {
      if (steps == null) {
        steps = provider.steps(context, run);
      }
      if (steps.hasNext()) {
        steps.next().run();
      }
      more = steps.hasNext();
    });
    if (more) {
      run.endOfStep();
    } else {
      run.endOfProvider(provider.name());
    }
    return more;
  }
}
