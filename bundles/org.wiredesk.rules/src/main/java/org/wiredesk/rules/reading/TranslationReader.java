package org.wiredesk.rules.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.wiredesk.checks.api.facts.Translation;
import org.wiredesk.rules.DeskProblem.Code;
import org.wiredesk.rules.language.desk.DeskPackage.Literals;
import org.wiredesk.rules.language.desk.Entry;

/** Reads what an entry is called in other languages. */
final class TranslationReader {

  /** The words that one may have meant where there is no such language. */
  private static final List<String> CLAUSES = List.of("also", "never", "first", "because", "original", "in", "shared",
      "source", "checked", "born", "died", "office", "from", "until");

  private final Problems problems;

  TranslationReader(Problems problems) {
    this.problems = problems;
  }

  List<Translation> read(Entry entry) {
    EStructuralFeature feature = entry.eClass().getEStructuralFeature("translations");
    if (feature == null) {
      return List.of();
    }
    Map<String, List<String>> byLanguage = new LinkedHashMap<>();
    for (Object written : (List<?>) entry.eGet(feature)) {
      org.wiredesk.rules.language.desk.Translation translation = (org.wiredesk.rules.language.desk.Translation) written;
      List<String> names = byLanguage.computeIfAbsent(language(translation), language -> new ArrayList<>());
      addNames(translation, names);
    }
    return byLanguage.entrySet().stream().map(each -> new Translation(each.getKey(), each.getValue())).toList();
  }

  private String language(org.wiredesk.rules.language.desk.Translation written) {
    Optional<String> language = Translation.tag(written.getLanguage());
    if (language.isEmpty()) {
      problems.error(written, Literals.TRANSLATION__LANGUAGE, 0, Code.NOT_IN_CATALOG, "there is no language “"
          + written.getLanguage() + "”" + meant(written.getLanguage()));
    } else if (language.get().equals("en")) {
      problems.error(written, Literals.TRANSLATION__LANGUAGE, 0, Code.NOT_IN_CATALOG,
          "English is what this desk writes: another English name stands behind also");
    }
    return language.orElse(written.getLanguage());
  }

  private static String meant(String word) {
    return Catalog.nearest(word, CLAUSES).stream().findFirst().map(clause -> "; did you mean “" + clause + "”?")
        .orElse("; a language is told by its code, such as ru, uk, zh-Hant");
  }

  private void addNames(org.wiredesk.rules.language.desk.Translation written, List<String> names) {
    List<String> texts = Quoted.texts(written.getNames());
    for (int i = 0; i < texts.size(); i++) {
      String name = texts.get(i);
      if (name.isEmpty()) {
        problems.error(written, Literals.TRANSLATION__NAMES, i, Code.MISSING_PART, "a name without letters");
      } else if (names.contains(name)) {
        problems.warn(written, Literals.TRANSLATION__NAMES, i, Code.DUPLICATE, "“" + name + "” stands here twice");
      } else {
        names.add(name);
      }
    }
  }
}
