package org.wiredesk.ui.checking;

import java.util.Set;

/**
 * What can be set for the workspace (instance scope) and overridden for a project (project scope), in the preference
 * node {@link #NODE}. A key that a project's node holds goes before the workspace's as a whole: lists are not merged.
 */
public final class PreferenceKeys {

  /** The preference node, in every scope. */
  public static final String NODE = "org.wiredesk.ui";

  /** The English variant as a BCP 47 tag. */
  public static final String LANGUAGE = "language";

  /** The language wires are translated from, as a BCP 47 tag; the empty string for none. */
  public static final String ORIGINAL_LANGUAGE = "originalLanguage";

  /** Ids of checks switched on that are off by default; see {@link CheckIds}. */
  public static final String ENABLED_CHECKS = "checks.enabled";

  /** Ids of checks switched off; see {@link CheckIds}. */
  public static final String DISABLED_CHECKS = "checks.disabled";

  /** How dates are to be written, as {@code HouseDateStyle} names it; the empty string where that is not laid down. */
  public static final String DATE_STYLE = "dateStyle";

  /** All keys that decide what is found in a wire. */
  static final Set<String> OF_CHECKING =
      Set.of(LANGUAGE, ORIGINAL_LANGUAGE, DATE_STYLE, ENABLED_CHECKS, DISABLED_CHECKS);

  private PreferenceKeys() {}
}
