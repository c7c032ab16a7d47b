package org.wiredesk.rules.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.phrases.Originals;
import org.wiredesk.rules.DeskProblem.Code;
import org.wiredesk.rules.language.desk.Category;
import org.wiredesk.rules.language.desk.Original;
import org.wiredesk.rules.language.desk.Setting;
import org.wiredesk.rules.language.desk.SeverityLevel;

/** What a pack says once for all its rules, and each of them may say otherwise. */
record Settings(MqmCategory category, Severity severity, Originals originals, boolean on) {

  static final Settings DEFAULT =
      new Settings(MqmCategory.UNIDIOMATIC_STYLE, Severity.MINOR, Originals.ALL, true);

  /** These, as changed by one setting. */
  Settings with(Setting setting, Problems problems) {
    if (setting instanceof Category written) {
      return new Settings(category(written, problems), severity, originals, on);
    } else if (setting instanceof SeverityLevel written) {
      return new Settings(category, severity(written, problems), originals, on);
    } else if (setting instanceof Original written) {
      return new Settings(category, severity, originals(written, problems), on);
    }
    return new Settings(category, severity, originals, false);
  }

  private static MqmCategory category(Category written, Problems problems) {
    String path = written.getDimension() + "/" + written.getType();
    return Categories.of(path).orElseGet(() -> {
      problems.error(written, Code.NOT_IN_CATALOG,
          "there is no category “" + path + "”" + Catalog.hint(path, Categories.paths()));
      return MqmCategory.UNIDIOMATIC_STYLE;
    });
  }

  private static Severity severity(SeverityLevel written, Problems problems) {
    for (Severity severity : Severity.values()) {
      if (severity.label().equals(written.getLevel())) {
        return severity;
      }
    }
    problems.error(written, Code.NOT_IN_CATALOG,
        "a severity is neutral, minor, major or critical, not “" + written.getLevel() + "”");
    return Severity.MINOR;
  }

  static Originals originals(Original written, Problems problems) {
    if (written.isAny()) {
      return Originals.ANY_TRANSLATION;
    }
    Set<String> languages = new HashSet<>();
    for (String language : written.getLanguages()) {
      if (language.length() < 2 || language.length() > 3 || !language.equals(language.toLowerCase(Locale.ROOT))) {
        problems.error(written, Code.NOT_IN_CATALOG,
            "a language is told by its code of two or three small letters, such as ru, not “" + language + "”");
      }
      languages.add(language);
    }
    return new Originals(true, languages);
  }
}
