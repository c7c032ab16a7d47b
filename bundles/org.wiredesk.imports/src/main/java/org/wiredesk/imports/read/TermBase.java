package org.wiredesk.imports.read;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.exceptions.OkapiException;
import net.sf.okapi.lib.terminology.ConceptEntry;
import net.sf.okapi.lib.terminology.LangEntry;
import net.sf.okapi.lib.terminology.TermEntry;
import net.sf.okapi.lib.terminology.tbx.TBXReader;
import org.wiredesk.imports.desk.Kind;

/**
 * Term bases in TBX, read by Okapi: each concept with an English term becomes a term, with the first as the preferred
 * one.
 *
 * @see <a href="https://www.tbxinfo.net/">TBX, ISO 30042</a>
 */
final class TermBase {

  private final FactCollector facts;
  private final String file;

  private TermBase(FactCollector facts, String file) {
    this.facts = facts;
    this.file = file;
  }

  static boolean isOne(SourceFile file) {
    String start = file.text().substring(0, Math.min(file.text().length(), 4_000));
    return start.contains("<martif") || start.contains("<tbx");
  }

  static void readInto(FactCollector facts, SourceFile file) throws UnreadableImportException {
    TbxVersion2.Content content = TbxVersion2.of(file);
    TBXReader reader = new TBXReader();
    try {
      reader.open(new ByteArrayInputStream(content.xml()));
      for (int i = 0; reader.hasNext(); i++) {
        new TermBase(facts, file.name() + ", concept " + (i + 1)).add(reader.next(), content.concepts().get(i));
      }
    } catch (OkapiException e) {
      throw new UnreadableImportException(file.name() + " is broken TBX: " + e.getMessage().strip(), e);
    } finally {
      reader.close();
    }
  }

  private void add(ConceptEntry concept, Map<String, Integer> languages) {
    Map<String, List<String>> right = new LinkedHashMap<>();
    List<String> never = new ArrayList<>();
    languages.forEach((tag, count) -> {
      LangEntry entry = concept.getEntries(LocaleId.fromString(tag));
      String language = Languages.deskTag(tag);
      for (int i = 0; entry != null && i < count; i++) {
        TermEntry term = entry.getTerm(i);
        boolean unwanted = TbxVersion2.NEVER.equals(term.getId());
        if (!unwanted) {
          right.computeIfAbsent(language, unused -> new ArrayList<>()).add(term.getText().strip());
        } else if (language.equals("en")) {
          never.add(term.getText().strip());
        }
      }
    });
    add(right, never);
  }

  private void add(Map<String, List<String>> right, List<String> never) {
    List<String> english = right.getOrDefault("en", List.of()).stream().filter(term -> !term.isEmpty()).toList();
    if (english.isEmpty()) {
      facts.problem(file, "no English term" + right.values().stream().flatMap(List::stream).findFirst()
          .map(term -> " for “" + term + "”").orElse("") + ": left out");
      return;
    }
    Optional<DraftBuilder> term = facts.entry(Kind.TERM, "", english.get(0), file);
    term.ifPresent(found -> {
      english.forEach(name -> found.name("also", name));
      never.stream().filter(name -> !english.contains(name)).forEach(name -> found.name("never", name));
      right.forEach((language, names) ->
          names.forEach(name -> found.name(language.equals("en") ? "also" : language, name)));
    });
  }
}
