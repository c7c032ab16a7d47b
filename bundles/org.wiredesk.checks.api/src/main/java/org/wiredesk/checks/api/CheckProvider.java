package org.wiredesk.checks.api;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A source of checks: our own, LanguageTool, a desk's rules. Safe for use by several threads. */
public interface CheckProvider {

  /** As a progress line shows it: "LanguageTool". */
  String name();

  /** All checks it has for the profile's languages, also those that are off. May take seconds the first time. */
  List<CheckInfo> checks(CheckProfile profile);

  /**
   * Checks a wire and returns when all is told. Keeps for itself what makes the next run over nearly the same wire
   * quick. Never throws for what one check does wrong: that is a {@link Failure}.
   */
  void check(CheckContext context, FindingSink sink);

  /**
   * The same work, cut into steps that follow the text where the wire is long. Whoever takes a step of each provider in
   * turn spares them what they make of one part together: an analysis is still at hand when the next one wants it.
   */
  default Iterator<Runnable> steps(CheckContext context, FindingSink sink) {
    return List.<Runnable>of(() -> check(context, sink)).iterator();
  }

  /** The help page of one of its checks. */
  Optional<CheckPage> page(CheckId id, CheckProfile profile);
}
