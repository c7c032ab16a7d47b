package org.wiredesk.engine;

import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.CheckProvider;
import org.wiredesk.text.Wire;

/** Runs the checks of all providers over a wire. Safe for use by several threads. */
public final class Engine {

  private final List<CheckProvider> providers;

  /** @param providers in the order they run: the quick ones first */
  public Engine(List<CheckProvider> providers) {
    this.providers = List.copyOf(providers);
  }

  /** Checks a wire; the answer of a cancelled run is incomplete. */
  public CheckReport check(Wire wire, CheckProfile profile, CheckListener listener) {
    return new CheckReport(wire, List.of(), List.of(), List.of());
  }

  /** All checks, also those that are off. May take seconds the first time. */
  public List<CheckInfo> checks(CheckProfile profile) {
    return providers.stream().flatMap(provider -> provider.checks(profile).stream()).toList();
  }

  public Optional<CheckPage> page(CheckId id, CheckProfile profile) {
    return providers.stream().flatMap(provider -> provider.page(id, profile).stream()).findFirst();
  }
}
