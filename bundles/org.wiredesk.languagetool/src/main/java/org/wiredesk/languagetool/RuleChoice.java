package org.wiredesk.languagetool;

import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckProfile;

/** The part of a profile that decides which rules run; what was found under one choice does not hold under another. */
record RuleChoice(Set<CheckId> enabled, Set<CheckId> disabled, Optional<String> onlyPrefix) {

  static final String PREFIX = "lt:";

  static RuleChoice of(CheckProfile profile) {
    return new RuleChoice(profile.enabled(), profile.disabled(), profile.onlyPrefix());
  }

  /** False when no rule of LanguageTool's can be meant, so that it need not even be loaded. */
  boolean concernsLanguageTool() {
    return onlyPrefix.map(prefix -> prefix.startsWith(PREFIX) || PREFIX.startsWith(prefix)).orElse(true);
  }

  boolean isEnabled(CheckInfo check) {
    return enabled.contains(check.id()) && !disabled.contains(check.id());
  }

  /** Same answer as {@link CheckProfile#runs}. */
  boolean runs(CheckInfo check) {
    return onlyPrefix.map(prefix -> check.id().value().startsWith(prefix)).orElse(true)
        && !disabled.contains(check.id())
        && (check.onByDefault() || enabled.contains(check.id()));
  }
}
