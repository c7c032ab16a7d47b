package org.wiredesk.checks.original.numbers;

import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;

/** In what the number of a translation differs from its original's; each is told by a check of its own. */
public enum NumberAspect {

  /** Another value than in the original, or a number that the original does not have. */
  VALUE("original-number", "The original has another number", MqmCategory.MISTRANSLATION, ItsType.NUMBERS),
  /** A number of the original that the translation leaves out. */
  MISSING("original-number-missing", "A number of the original is missing", MqmCategory.OMISSION, ItsType.OMISSION),
  /** The number counts something else: euros for dollars, percent for percentage points. */
  UNIT("original-unit", "The original has another unit", MqmCategory.MISTRANSLATION, ItsType.NUMBERS);

  private final CheckInfo info;

  NumberAspect(String id, String title, MqmCategory category, ItsType type) {
    this.info = new CheckInfo(id, title, FindingKind.TRANSLATION, Severity.MAJOR, category, type);
  }

  CheckInfo info() {
    return info;
  }
}
