package org.wiredesk.engine;

import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wiredesk.bitext.Original;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.CheckProvider;
import org.wiredesk.text.Wire;

/**
 * Runs the checks of all providers over a wire. Safe for use by several threads.
 *
 * <p>Where two providers say the same of the same words, the one that comes first in the list is heard: see {@link
 * Settled}.
 */
public final class Engine {

  private final List<CheckProvider> providers;

  /** @param providers in the order they run: the quick ones first */
  public Engine(List<CheckProvider> providers) {
    this.providers = List.copyOf(providers);
  }

  /**
   * Checks a wire. The answer of a cancelled run is incomplete and says so by its pending providers. What goes wrong
   * inside a provider is a failure in the report, never an exception.
   */
  public CheckReport check(Wire wire, CheckProfile profile, CheckListener listener) {
    return check(wire, Optional.empty(), profile, listener);
  }

  /** Checks a wire and, where its original is at hand, holds it against that. */
  public CheckReport check(
      Wire wire, Optional<Original> original, CheckProfile profile, CheckListener listener) {
    Run run = new Run(wire, profile, listener, providers.stream().map(CheckProvider::name).toList());
    Guard.run("wire", run, () -> {
      CheckContext context = CheckContext.of(wire, original, profile);
      run.read(context);
      inTurn(context, run);
    });
    return run.report();
  }

  /** A step of each provider, then the next of those that have more. */
  private void inTurn(CheckContext context, Run run) {
    List<Turns> open = new LinkedList<>();
    providers.forEach(provider -> open.add(new Turns(provider, context, run)));
    while (!open.isEmpty()) {
      for (Iterator<Turns> turns = open.iterator(); turns.hasNext();) {
        if (run.isCancelled()) {
          return;
        }
        if (!turns.next().take()) {
          turns.remove();
        }
      }
    }
  }

  /** All checks, also those that are off. May take seconds the first time. */
  public List<CheckInfo> checks(CheckProfile profile) {
    return providers.stream().flatMap(provider -> provider.checks(profile).stream()).toList();
  }

  /** The first check that fits; asks no provider in vain that comes after it. */
  public Optional<CheckInfo> find(Predicate<CheckInfo> wanted, CheckProfile profile) {
    return providers.stream().flatMap(provider -> provider.checks(profile).stream()).filter(wanted).findFirst();
  }

  public Optional<CheckPage> page(CheckId id, CheckProfile profile) {
    return providers.stream().flatMap(provider -> provider.page(id, profile).stream()).findFirst();
  }
}
