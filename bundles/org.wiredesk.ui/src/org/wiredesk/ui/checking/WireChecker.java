package org.wiredesk.ui.checking;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.runtime.OperationCanceledException;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.engine.CheckListener;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.Engine;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireOptions;
import org.wiredesk.ui.model.KnownOriginal;

/** What a {@link WireCheckJob} does with a text. Called off the UI thread. */
@FunctionalInterface
public interface WireChecker {

  CheckReport check(NormalizedText text, CheckListener listener);

  /**
   * Checks with the workbench's engine, as is set for the wire at that moment. Tells the listener of the parsed wire
   * before the first check runs, so that its header need not wait.
   *
   * @param originals reads what the wire is held against
   */
  static WireChecker of(WirePlace place, Supplier<KnownOriginal> originals) {
    return (text, listener) -> {
      Checking checking = Checking.get();
      Engine engine = checking.engine(place.project());
      KnownOriginal original = originals.get();
      CheckProfile profile = original.applyTo(checking.profileFor(place));
      checking.prepare(profile);
      WireSettings settings = place.settings().map(WireSettingsStore::read).orElse(WireSettings.NONE);
      Wire wire = Wire.of(text.text(), settings.date().map(WireOptions::dated).orElse(WireOptions.NONE));
      if (listener.isCancelled()) {
        throw new OperationCanceledException();
      }
      listener.soFar(new CheckReport(wire, List.of(), List.of(), checking.providerNames()));
      return engine.check(wire, original.text(), profile, listener);
    };
  }
}
