package org.wiredesk.rules.ide.layout;

import java.util.Set;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.wiredesk.rules.language.desk.Item;

/** Knows which signs stand close to their neighbours. */
final class Spacing {

  private static final Set<String> TIGHT_BEFORE = Set.of(",", "?", ")", "]", "/", ":");
  private static final Set<String> TIGHT_AFTER = Set.of("(", "[", "..", "/", "-", ":");

  private Spacing() {}

  static boolean isTight(ISemanticRegion before, ISemanticRegion after) {
    return isSign(after) && (TIGHT_BEFORE.contains(after.getText()) || isOfTimes(after, "{", "}"))
        || isSign(before) && (TIGHT_AFTER.contains(before.getText()) || isOfTimes(before, "{", ","));
  }

  private static boolean isSign(ISemanticRegion region) {
    return region.getGrammarElement() instanceof Keyword;
  }

  /** A sign of {@code {0,2}}. */
  private static boolean isOfTimes(ISemanticRegion region, String one, String other) {
    return region.getSemanticElement() instanceof Item
        && (region.getText().equals(one) || region.getText().equals(other));
  }
}
