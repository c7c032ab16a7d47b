package org.wiredesk.languagetool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.languagetool.rules.Rule;

/**
 * Rules that LanguageTool has on and Wiredesk has off, each with its reason; any of them can be switched on again. The
 * table is {@code quiet-defaults.tsv}: a category ({@code category:STYLE}), a rule or group, or one rule of a group
 * ({@code HE_VERB_AGR[3]}), a tabulator, and why.
 */
final class QuietDefaults {

  /** Everything as LanguageTool has it. */
  static final QuietDefaults NONE = new QuietDefaults(Map.of());

  private static final String TABLE = "quiet-defaults.tsv";
  private static final String CATEGORY = "category:";

  private final Map<String, String> reasons;

  private QuietDefaults(Map<String, String> reasons) {
    this.reasons = Map.copyOf(reasons);
  }

  static QuietDefaults load() {
    Map<String, String> reasons = new HashMap<>();
    try (InputStream in = QuietDefaults.class.getResourceAsStream(TABLE);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
        int tab = line.indexOf('\t');
        if (tab < 0 || reasons.put(line.substring(0, tab).strip(), line.substring(tab).strip()) != null) {
          throw new IllegalStateException(TABLE + ": no reason, or named twice: " + line);
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new QuietDefaults(reasons);
  }

  /** Whether spelling matches are judged; not where everything is to be as LanguageTool has it. */
  boolean judgesSpelling() {
    return this != NONE;
  }

  /** Why a rule is off; empty when LanguageTool's default stands. */
  Optional<String> reason(Rule rule) {
    return Optional.ofNullable(reasons.get(rule.getFullId()))
        .or(() -> Optional.ofNullable(reasons.get(rule.getId())))
        .or(() -> Optional.ofNullable(reasons.get(CATEGORY + rule.getCategory().getId())));
  }

  /** What the table names, for a test that all of it exists. */
  Set<String> named() {
    return reasons.keySet();
  }
}
