package org.wiredesk.checks.api;

import java.util.regex.Pattern;

/**
 * The stable name of a check: kebab case for our own ({@code date-weekday-mismatch}), {@code lt:} and the rule's own id
 * for LanguageTool's ({@code lt:EN_A_VS_AN}).
 */
public record CheckId(String value) implements Comparable<CheckId> {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:+\\-\\[\\]]*");

  public CheckId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a check id: \"" + value + "\"");
    }
  }

  @Override
  public int compareTo(CheckId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
