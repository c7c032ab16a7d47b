package org.wiredesk.ui.checking;

import java.util.List;
import org.eclipse.core.runtime.OperationCanceledException;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.engine.CheckListener;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.Engine;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireOptions;

/** What a {@link WireCheckJob} does with a text. Called off the UI thread. */
@FunctionalInterface
public interface WireChecker {

  CheckReport check(NormalizedText text, CheckListener listener);

  /**
   * Checks with the workbench's engine, as is set for the wire at that moment. Tells the listener of the parsed wire
   * before the first check runs, so that its header need not wait.
   */
  static WireChecker of(WirePlace place) {
    return (text, listener) -> {
      Checking checking = Checking.get();
      Engine engine = checking.engine(place.project());
      CheckProfile profile = checking.profileFor(place);
      checking.prepare(profile);
      WireSettings settings = place.settings().map(WireSettingsStore::read).orElse(WireSettings.NONE);
      Wire wire = Wire.of(text.text(), settings.date().map(WireOptions::dated).orElse(WireOptions.NONE));
      if (listener.isCancelled()) {
        throw new OperationCanceledException();
      }
      listener.soFar(new CheckReport(wire, List.of(), List.of(), checking.providerNames()));
      return engine.check(wire, profile, listener);
    };
  }
}
