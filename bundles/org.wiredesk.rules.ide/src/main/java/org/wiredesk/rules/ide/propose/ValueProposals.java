package org.wiredesk.rules.ide.propose;

import java.util.Arrays;
import java.util.List;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.phrases.PosTags;
import org.wiredesk.checks.api.phrases.WordClass;
import org.wiredesk.rules.ide.DeskProposal.Kind;
import org.wiredesk.rules.ide.help.Glossary;
import org.wiredesk.rules.reading.Catalog;
import org.wiredesk.rules.reading.Categories;

/** Proposes what the language knows by name: tags, chunks, categories, severities, languages. */
final class ValueProposals {

  /** Languages that wires are translated from most; any other code may be written too. */
  private static final List<String> LANGUAGES =
      List.of("ru", "uk", "be", "ar", "de", "es", "fa", "fr", "pl", "tr", "zh");

  private ValueProposals() {}

  static void add(Expected expected, Caret caret, Proposals proposals) {
    for (String place : expected.places()) {
      switch (place) {
        case "TokenClass.name" -> Catalog.tokenClasses().forEach(name -> proposals.add(
            rank(name), Kind.TAG, name, detail(name), Glossary.tag(name).orElse(""), Snippet.plain(name)));
        case "Chunk.name" -> Catalog.chunks().forEach(name -> proposals.add(
            0, Kind.TAG, name, "chunk", Glossary.chunk(name).orElse(""), Snippet.plain(name)));
        case "Category.dimension" -> Categories.paths().forEach(path -> addCategory(path, path, proposals));
        case "Category.type" -> Categories.paths().stream()
            .filter(path -> caret.before().stripTrailing().endsWith(dimension(path) + "/"))
            .forEach(path -> addCategory(path, path.substring(path.indexOf('/') + 1), proposals));
        case "SeverityLevel.level" -> Arrays.stream(Severity.values()).forEach(severity -> proposals.add(
            severity.ordinal(), Kind.VALUE, severity.label(), "severity",
            Glossary.severity(severity.label()).orElse(""), Snippet.plain(severity.label())));
        case "Original.languages" -> LANGUAGES.forEach(code -> proposals.add(
            LANGUAGES.indexOf(code), Kind.VALUE, code, Glossary.language(code).orElse(""), "", Snippet.plain(code)));
        case "Translation.language" -> LANGUAGES.forEach(code -> addTranslation(code, proposals));
        default -> { }
      }
    }
  }

  /** Below the words of the language. */
  private static void addTranslation(String code, Proposals proposals) {
    String language = Glossary.language(code).orElse("");
    proposals.add(2 + LANGUAGES.indexOf(code), Kind.VALUE, code, "in " + language,
        "What it is called in " + language + ".", Snippet.of(code + " \"${name}\""));
  }

  /** Names that people know from school before the others. */
  private static int rank(String name) {
    return WordClass.of(name).isPresent() || name.equals("name") ? 0 : PosTags.ALL.contains(name) ? 3 : 2;
  }

  private static String detail(String name) {
    return switch (rank(name)) {
      case 0 -> "word class";
      case 3 -> "tag";
      default -> "shape";
    };
  }

  private static void addCategory(String path, String written, Proposals proposals) {
    int rank = path.equals("style/unidiomatic") ? 0 : path.startsWith("style/") ? 1 : 2;
    proposals.add(
        rank, Kind.VALUE, written, "category", Glossary.category(path).orElse(""), Snippet.plain(written));
  }

  private static String dimension(String path) {
    return path.substring(0, path.indexOf('/'));
  }
}
