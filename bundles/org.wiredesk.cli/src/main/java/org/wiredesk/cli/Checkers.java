package org.wiredesk.cli;

import java.util.List;
import org.wiredesk.checks.BuiltInChecks;
import org.wiredesk.engine.ClassChecks;
import org.wiredesk.engine.Engine;
import org.wiredesk.languagetool.LanguageToolProvider;

/** Puts together everything that checks. */
final class Checkers {

  private Checkers() {}

  static Engine all() {
    return new Engine(List.of(
        new ClassChecks("Wiredesk", BuiltInChecks.all(), BuiltInChecks::page), new LanguageToolProvider()));
  }
}
