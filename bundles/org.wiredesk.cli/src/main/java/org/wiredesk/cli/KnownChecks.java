package org.wiredesk.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.engine.Engine;
import org.wiredesk.engine.report.Explanation;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds checks by what people type. Asks LanguageTool, which takes seconds to load, only for what is not our own. */
final class KnownChecks {

  private static final int SUGGESTIONS = 3;

  private final Engine engine;
  private final CheckProfile languages;
  private final CommandLine commandLine;

  KnownChecks(Engine engine, CheckProfile languages, CommandLine commandLine) {
    this.engine = engine;
    this.languages = languages;
    this.commandLine = commandLine;
  }

  /** @throws ParameterException if there is none; names the nearest ones */
  CheckInfo named(String id) {
    return engine.find(check -> check.id().value().equals(id), languages).orElseThrow(() -> unknown(id));
  }

  /** @throws ParameterException if no check's id begins so */
  void requireSomeWith(String prefix) {
    if (engine.find(check -> check.id().value().startsWith(prefix), languages).isEmpty()) {
      throw new ParameterException(
          commandLine, "No check's id begins with \"" + prefix + "\". See wiredesk list-checks.");
    }
  }

  /** Prints what a check looks for; answers the exit code. */
  int explain(String id, Terminal terminal) throws IOException {
    CheckInfo check = named(id);
    Explanation explanation = new Explanation(terminal.colour());
    explanation.write(check, engine.page(check.id(), languages), terminal.out());
    return ExitCode.NOTHING_FOUND;
  }

  private ParameterException unknown(String id) {
    List<String> nearest = engine.checks(languages).stream()
        .map(check -> check.id().value())
        .filter(known -> distance(known, id) <= Math.max(2, id.length() / 3))
        .sorted(Comparator.<String>comparingInt(known -> distance(known, id)).thenComparing(known -> known))
        .limit(SUGGESTIONS)
        .toList();
    String hint = nearest.isEmpty()
        ? "See wiredesk list-checks."
        : "Did you mean " + nearest.stream().collect(Collectors.joining(" or ")) + "?";
    return new ParameterException(commandLine, "There is no check \"" + id + "\". " + hint);
  }

  /** Insertions, deletions and changes of letters between two ids (Levenshtein), without case and our "lt:" marks. */
  private static int distance(String a, String b) {
    String from = plain(a);
    String to = plain(b);
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }

  private static String plain(String id) {
    String lower = id.toLowerCase(Locale.ROOT);
    return lower.startsWith("lt:") ? lower.substring(3) : lower;
  }
}
