package org.wiredesk.rules.ide.propose;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is written out for the words of the language when somebody takes them from the list. */
final class Snippets {

  /** By the word that begins the entry, the commonest first. */
  static final Map<String, String> ENTRIES = new LinkedHashMap<>();

  private static final Map<String, String> CLAUSES = Map.ofEntries(
      Map.entry("when", "when \"${words}\""), Map.entry("unless", "unless \"${words}\""),
      Map.entry("suggest", "suggest \"${instead}\""), Map.entry("because", "because \"${the reason}\""),
      Map.entry("says", "says \"${message}\""), Map.entry("flags", "flags \"${A sentence with [words] in it.}\""),
      Map.entry("keeps", "keeps \"${A sentence that is right.}\""), Map.entry("to", "to \"${suggestion}\""),
      Map.entry("category", "category ${style/unidiomatic}"), Map.entry("severity", "severity ${minor}"),
      Map.entry("original", "original ${ru}"), Map.entry("inside", "inside quotations"),
      Map.entry("outside", "outside quotations"), Map.entry("as", "as ${verb}"), Map.entry("except", "except ${name}"),
      Map.entry("without", "without ${verb}"), Map.entry("chunk", "chunk ${NP}"),
      Map.entry("exact", "exact \"${Words}\""),
      Map.entry("also", "also \"${name}\""), Map.entry("never", "never \"${name}\""),
      Map.entry("first", "first \"${wording}\""), Map.entry("in", "in \"${place}\""),
      Map.entry("source", "source \"${https://}\""), Map.entry("checked", "checked ${2015-01-31}"),
      Map.entry("born", "born ${1950-01-31}"),
      Map.entry("died", "died ${2015-01-31}"), Map.entry("from", "from ${2015-01-31}"),
      Map.entry("until", "until ${2015-12-31}"), Map.entry("on", "on ${2015-01-31}"),
      Map.entry("unit", "unit \"${percent}\""), Map.entry("is", "is ${0} on ${2015-01-31}"),
      Map.entry("named", "named \"${name}\" from ${2015-01-31}"),
      Map.entry("office", "office \"${office}\" from ${2015-01-31}"));

  static {
    ENTRIES.put("rule", """
        rule ${id} "${The fault in a few words}" {
          when "${words}"
          suggest "${instead}"
          because "${Why it is a fault.}"
          flags "${A sentence with [words] in it.}"
          keeps "${A sentence that is right.}"
        }
        """);
    ENTRIES.put("term", """
        term "${Name}" {
          also "${other name}"
          never "${wrong name}"
        }
        """);
    ENTRIES.put("person", """
        person "${First and last name}" {
          office "${office}" from ${2015-01-31}
          source "${https://}"
        }
        """);
    ENTRIES.put("office", """
        office "${Office}" {
          in "${Country}"
        }
        """);
    ENTRIES.put("event", """
        event "${what happened}" on ${2015-01-31} {
          in "${place}"
          source "${https://}"
        }
        """);
    ENTRIES.put("organisation", """
        organisation "${Name}" {
          also "${short name}"
        }
        """);
    ENTRIES.put("place", """
        place "${Name}" {
          in "${Country}"
          never "${wrong name}"
        }
        """);
    ENTRIES.put("figure", """
        figure "${what is counted}" {
          unit "${percent}"
          is ${0} on ${2015-01-31} source "${https://}"
        }
        """);
    ENTRIES.put("import", "import \"${other.desk}\"\n");
    ENTRIES.put("pack", """
        pack "${Title}" {
          original ${ru}
          category ${style/unidiomatic}
          severity ${minor}
        }
        """);
  }

  private Snippets() {}

  /** @param beforeText whether a string follows already */
  static Snippet clause(String keyword, boolean beforeText) {
    return beforeText ? Snippet.plain(keyword) : Snippet.of(CLAUSES.getOrDefault(keyword, keyword));
  }

  static Snippet entry(String keyword, String lineEnd) {
    return Snippet.of(ENTRIES.get(keyword).stripTrailing().replace("\n", lineEnd));
  }
}
