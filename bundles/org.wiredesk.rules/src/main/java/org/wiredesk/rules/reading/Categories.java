package org.wiredesk.rules.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;

/** The categories of MQM as desk files write them, {@code style/unidiomatic}, and what follows from them. */
public final class Categories {

  private Categories() {}

  /** A hyphen for each blank; types of style are named without that word. */
  public static String path(MqmCategory category) {
    String type = category.type().replace('/', '-').replace(' ', '-').toLowerCase(Locale.ROOT);
    if (category.dimension().equals("style") && type.endsWith("-style")) {
      type = type.substring(0, type.length() - "-style".length());
    }
    return category.dimension().replace(' ', '-') + "/" + type;
  }

  public static Optional<MqmCategory> of(String path) {
    return Arrays.stream(MqmCategory.values()).filter(category -> path(category).equals(path)).findFirst();
  }

  public static List<String> paths() {
    return Arrays.stream(MqmCategory.values()).map(Categories::path).toList();
  }

  static FindingKind kind(MqmCategory category) {
    return switch (category) {
      case GRAMMAR -> FindingKind.GRAMMAR;
      case PUNCTUATION -> FindingKind.PUNCTUATION;
      case SPELLING -> FindingKind.SPELLING;
      case DATE_FORMAT, TIME_FORMAT -> FindingKind.DATE;
      case INCONSISTENT_WITH_TERMINOLOGY_RESOURCE -> FindingKind.NAME;
      default -> switch (category.dimension()) {
        case "accuracy", "terminology" -> FindingKind.PHRASING;
        case "style" -> category == MqmCategory.UNIDIOMATIC_STYLE || category == MqmCategory.AWKWARD_STYLE
            ? FindingKind.PHRASING
            : FindingKind.STYLE;
        case "linguistic conventions" -> FindingKind.GRAMMAR;
        default -> FindingKind.STYLE;
      };
    };
  }

  static ItsType itsType(MqmCategory category) {
    return switch (category) {
      case OMISSION -> ItsType.OMISSION;
      case ADDITION -> ItsType.ADDITION;
      case UNTRANSLATED -> ItsType.UNTRANSLATED;
      case GRAMMAR -> ItsType.GRAMMAR;
      case SPELLING -> ItsType.MISSPELLING;
      case PUNCTUATION -> ItsType.TYPOGRAPHICAL;
      case LANGUAGE_REGISTER -> ItsType.REGISTER;
      case INCONSISTENT_STYLE, TEXTUAL_CONVENTIONS -> ItsType.INCONSISTENCY;
      default -> switch (category.dimension()) {
        case "terminology" -> ItsType.TERMINOLOGY;
        case "accuracy" -> ItsType.MISTRANSLATION;
        case "style" -> ItsType.STYLE;
        case "locale conventions" -> ItsType.LOCALE_VIOLATION;
        default -> ItsType.OTHER;
      };
    };
  }
}
