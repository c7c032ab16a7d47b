package org.wiredesk.cli;

import java.util.List;
import org.wiredesk.checks.BuiltInChecks;
import org.wiredesk.engine.ClassChecks;
import org.wiredesk.engine.Engine;
import org.wiredesk.languagetool.LanguageToolProvider;

/** Puts together everything that checks. */
final class Checkers {

  /** One for all runs in a process: LanguageTool takes seconds to load. */
  private static final Engine ALL = new Engine(List.of(
      new ClassChecks("Wiredesk", BuiltInChecks.all(), BuiltInChecks::page),
      new LanguageToolProvider(BuiltInChecks.tagged(), BuiltInChecks::page)));

  private Checkers() {}

  static Engine all() {
    return ALL;
  }
}
