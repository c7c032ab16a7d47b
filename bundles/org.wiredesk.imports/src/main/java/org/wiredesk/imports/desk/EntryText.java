package org.wiredesk.imports.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes entries and clauses as the desk language has them. */
final class EntryText {

  /** In which names of a list go on in the next line. */
  private static final int WIDTH = 110;

  /** The keywords in the order in which clauses stand; languages come behind the other names. */
  private static final List<String> ORDER = List.of("on", "also", "never", "first", "because", "*", "in", "shared",
      "unit", "born", "died", "from", "until", "office", "is", "source", "checked");

  private EntryText() {}

  /** In several lines, without the end of the last. */
  static String of(Draft draft, String lineEnd) {
    String time = draft.kind() == Kind.EVENT ? draft.one("on").map(clause -> " " + clause.written()).orElse("") : "";
    String head = draft.kind().keyword() + " " + Clause.quoted(draft.name()) + time;
    List<String> lines =
        lines(draft.clauses().stream().filter(clause -> !clause.keyword().equals("on")).toList(), "  ", lineEnd);
    return lines.isEmpty() ? head : head + " {" + lineEnd + String.join(lineEnd, lines) + lineEnd + "}";
  }

  /** The lines that say some clauses, in their order of rank; one clause may take several. */
  static List<String> lines(List<Clause> clauses, String indent, String lineEnd) {
    return grouped(clauses).stream().map(group -> indent + group(group, indent, lineEnd)).toList();
  }

  /** The same in one line, without line breaks. */
  static String inline(List<Clause> clauses) {
    return grouped(clauses).stream().map(EntryText::listed).collect(Collectors.joining("  "));
  }

  /** Names of one kind together. */
  private static List<List<Clause>> grouped(List<Clause> clauses) {
    Map<String, List<Clause>> groups = new LinkedHashMap<>();
    clauses.stream().sorted((a, b) -> Integer.compare(rank(a), rank(b))).forEach(clause -> groups.computeIfAbsent(
        isListed(clause) ? clause.keyword() : clause.written(), key -> new ArrayList<>()).add(clause));
    return List.copyOf(groups.values());
  }

  private static boolean isListed(Clause clause) {
    return rank(clause) == ORDER.indexOf("*") || clause.keyword().equals("also") || clause.keyword().equals("never");
  }

  private static int rank(Clause clause) {
    int rank = ORDER.indexOf(clause.keyword());
    return rank < 0 ? ORDER.indexOf("*") : rank;
  }

  private static String listed(List<Clause> group) {
    return isListed(group.get(0))
        ? group.get(0).keyword() + " "
            + group.stream().map(clause -> Clause.quoted(clause.value())).collect(Collectors.joining(", "))
        : group.get(0).written();
  }

  private static String group(List<Clause> group, String indent, String lineEnd) {
    String line = listed(group);
    if (group.size() == 1 || line.length() + indent.length() <= WIDTH) {
      return line;
    }
    StringBuilder out = new StringBuilder(group.get(0).keyword());
    int column = indent.length() + out.length();
    for (int i = 0; i < group.size(); i++) {
      String name = Clause.quoted(group.get(i).value()) + (i + 1 < group.size() ? "," : "");
      boolean breaks = i > 0 && column + name.length() + 1 > WIDTH;
      out.append(breaks ? lineEnd + indent + "  " : " ").append(name);
      column = breaks ? indent.length() + 2 + name.length() : column + name.length() + 1;
    }
    return out.toString();
  }
}
