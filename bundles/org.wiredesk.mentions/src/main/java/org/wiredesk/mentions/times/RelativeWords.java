package org.wiredesk.mentions.times;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What {@code relative-times.txt} tells of a language; its head says how it is written. Built, then only read. */
final class RelativeWords {

  private static final String FILE = "relative-times.txt";
  private static final Map<String, Grain> UNITS = Map.of("day", Grain.DAY, "week", Grain.WEEK, "month", Grain.MONTH,
      "year", Grain.YEAR, "weekend", Grain.WEEKEND);

  /** A period so many steps from that of the wire's own day. */
  record Period(int step, Grain grain) {}

  private final PhraseTable<TimeAmount> pairs = new PhraseTable<>();
  private final PhraseTable<Grain> units = new PhraseTable<>();
  private final PhraseTable<Integer> pointers = new PhraseTable<>();
  private final PhraseTable<Period> periods = new PhraseTable<>();
  private final PhraseTable<Distances.Way> before = new PhraseTable<>();
  private final PhraseTable<Distances.Way> behind = new PhraseTable<>();
  private final PhraseTable<Integer> numbers = new PhraseTable<>();
  private final Set<String> joints = new HashSet<>();
  private boolean single;
  private boolean weekly;

  private RelativeWords() {}

  /** Empty where the file has nothing of the language. */
  static Optional<RelativeWords> of(String language) {
    RelativeWords words = new RelativeWords();
    String begin = language + " ";
    List<String> lines = lines().stream().filter(line -> line.startsWith(begin)).toList();
    lines.forEach(line -> words.add(line.substring(begin.length())));
    return lines.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static List<String> lines() {
    InputStream stream = RelativeWords.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new IllegalStateException("no words of time at " + FILE);
    }
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    String[] what = line.substring(0, colon).split(" ");
    Stream<String> forms = Stream.of(line.substring(colon + 1).strip().split(", *")).flatMap(RelativeWords::forms);
    switch (what[0]) {
      case "ago" -> forms.forEach(form -> before.put(form, Distances.AGO));
      case "ago-behind" -> forms.forEach(form -> behind.put(form, Distances.AGO));
      case "ahead" -> forms.forEach(form -> before.put(form, Distances.FROM_NOW));
      case "ahead-behind" -> forms.forEach(form -> behind.put(form, Distances.FROM_NOW));
      case "number" -> forms.forEach(form -> numbers.put(form, Integer.valueOf(what[1])));
      case "joint" -> forms.forEach(joints::add);
      case "single" -> single = true;
      case "weekly" -> weekly = true;
      default -> unit(what, forms);
    }
  }

  private void unit(String[] what, Stream<String> forms) {
    boolean two = what[0].endsWith("2") && what[0].length() > 2;
    Optional<Grain> grain = Optional.ofNullable(UNITS.get(two ? what[0].substring(0, what[0].length() - 1) : what[0]));
    if (grain.isPresent()) {
      forms.forEach(form -> {
        if (two) {
          pairs.put(form, TimeAmount.of(2, grain.get()));
        } else {
          units.put(form, grain.get());
        }
      });
      return;
    }
    int step = Integer.parseInt(what[0]);
    if (what.length == 1) {
      forms.forEach(form -> pointers.put(form, step));
    } else {
      Period period = new Period(step, UNITS.get(what[1]));
      forms.forEach(form -> periods.put(form, period));
    }
  }

  /** "letzt(e|en)": each ending behind the stem. */
  private static Stream<String> forms(String written) {
    int open = written.indexOf('(');
    return open < 0 ? Stream.of(written)
        : Stream.of(written.substring(open + 1, written.indexOf(')')).split("\\|"))
            .map(ending -> written.substring(0, open) + (ending.equals("-") ? "" : ending));
  }

  /** Two of a unit in one word. */
  PhraseTable<TimeAmount> pairs() {
    return pairs;
  }

  PhraseTable<Grain> units() {
    return units;
  }

  /** "Last" is -1. */
  PhraseTable<Integer> pointers() {
    return pointers;
  }

  /** Those that need no pointer. */
  PhraseTable<Period> periods() {
    return periods;
  }

  /** What stands before a length that is a distance. */
  PhraseTable<Distances.Way> before() {
    return before;
  }

  PhraseTable<Distances.Way> behind() {
    return behind;
  }

  PhraseTable<Integer> numbers() {
    return numbers;
  }

  /** What stands between a week and a day of it. */
  Set<String> joints() {
    return joints;
  }

  /** Whether a unit without a number is one. */
  boolean single() {
    return single;
  }

  /** Whether a weekday that is pointed to is that of the week pointed to. */
  boolean weekly() {
    return weekly;
  }
}
