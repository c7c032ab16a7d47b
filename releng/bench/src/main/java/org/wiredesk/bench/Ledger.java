package org.wiredesk.bench;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The precision ledger: how often each check speaks on machines' and on people's texts, and where errors were marked in
 * the machines', how often on one. A check that speaks as often on people as on machines is noise.
 *
 * <p>Arguments: the findings as {@code wiredesk check --format jsonl} printed them for both folders, the folder of
 * machines' texts, the folder of people's, and optionally a JSON file of marked errors: by the text's path behind the
 * machines' folder a list of [start, end, ...] in UTF-16 code units. Prints a Markdown table, the busiest check first.
 */
public final class Ledger {

  private static final Gson GSON = new Gson();

  private final Path machines;
  private final Path people;
  private final JsonObject errors;
  private final Map<String, Line> lines = new TreeMap<>();

  private static final class Line {
    private int onMachines;
    private int onPeople;
    private int onTextsWithErrors;
    private int onErrors;
  }

  private Ledger(Path machines, Path people, JsonObject errors) {
    this.machines = machines.toAbsolutePath().normalize();
    this.people = people.toAbsolutePath().normalize();
    this.errors = errors;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3 || arguments.length > 4) {
      System.err.println("usage: releng/bench/run --ledger FINDINGS.jsonl MACHINES PEOPLE [ERRORS.json]");
      System.exit(2);
    }
    JsonObject errors = arguments.length == 4
        ? GSON.fromJson(Files.readString(Path.of(arguments[3])), JsonObject.class)
        : new JsonObject();
    Ledger ledger = new Ledger(Path.of(arguments[1]), Path.of(arguments[2]), errors);
    try (Stream<String> findings = Files.lines(Path.of(arguments[0]))) {
      findings.forEach(ledger::add);
    }
    ledger.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void add(String json) {
    JsonObject finding = GSON.fromJson(json, JsonObject.class);
    if (!finding.has("check")) {
      return;
    }
    Path file = Path.of(finding.get("file").getAsString()).toAbsolutePath().normalize();
    Line line = lines.computeIfAbsent(finding.get("check").getAsString(), check -> new Line());
    if (file.startsWith(people)) {
      line.onPeople++;
    } else if (file.startsWith(machines)) {
      line.onMachines++;
      JsonElement marked = errors.get(machines.relativize(file).toString().replace('\\', '/'));
      if (marked instanceof JsonArray spans) {
        line.onTextsWithErrors++;
        line.onErrors += overlapsAny(finding, spans) ? 1 : 0;
      }
    }
  }

  private static boolean overlapsAny(JsonObject finding, JsonArray spans) {
    int start = finding.get("start").getAsInt();
    int end = finding.get("end").getAsInt();
    for (JsonElement span : spans) {
      JsonArray bounds = span.getAsJsonArray();
      if (start < bounds.get(1).getAsInt() && bounds.get(0).getAsInt() < end) {
        return true;
      }
    }
    return false;
  }

  private void print(PrintStream out) throws IOException {
    double machineWords = words(machines) / 1000.0;
    double peopleWords = words(people) / 1000.0;
    out.printf(Locale.ROOT, "%.0f words of machines, %.0f of people; alerts per 1000 words, their number in brackets.%n%n",
        machineWords * 1000, peopleWords * 1000);
    out.println("| check | machines | people | on a marked error |");
    out.println("|---|---|---|---|");
    lines.entrySet().stream()
        .sorted((a, b) -> Integer.compare(b.getValue().onMachines, a.getValue().onMachines))
        .forEach(entry -> {
          Line line = entry.getValue();
          out.printf(Locale.ROOT, "| `%s` | %.2f (%d) | %.2f (%d) | %s |%n", entry.getKey(),
              line.onMachines / machineWords, line.onMachines, line.onPeople / peopleWords, line.onPeople,
              line.onTextsWithErrors == 0 ? "" : line.onErrors + " of " + line.onTextsWithErrors);
        });
  }

  private static long words(Path folder) throws IOException {
    long words = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(".txt"))::iterator) {
        words += Stream.of(Files.readString(file).split("\\s+")).filter(word -> !word.isEmpty()).count();
      }
    }
    return words;
  }
}
