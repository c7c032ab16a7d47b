package org.wiredesk.report.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The scores of many wires, by what they are compared by.
 *
 * @param by what the groups are of
 * @param groups by name; wires of which it is not known come last
 */
public record Comparison(By by, List<Group> groups) {

  /** What scores are compared by. */
  public enum By {
    TRANSLATOR("Translator", ScoredWire::translator),
    ENGINE("Engine", ScoredWire::engine);

    private final String label;
    private final Function<ScoredWire, Optional<String>> name;

    By(String label, Function<ScoredWire, Optional<String>> name) {
      this.label = label;
      this.name = name;
    }

    public String label() {
      return label;
    }
  }

  /**
   * @param name empty for wires of which nobody said
   * @param total all wires of the group taken as one text, by the profile of its first wire
   * @param passed how many of the wires pass, each by its own profile
   */
  public record Group(String name, List<ScoredWire> wires, ScoreCard total, int passed) {

    /** The wires that have a day, the oldest first: what a trend is drawn from. */
    public List<ScoredWire> dated() {
      return wires.stream().filter(wire -> wire.day().isPresent())
          .sorted(Comparator.comparing((ScoredWire wire) -> wire.day().get()).thenComparing(ScoredWire::file)).toList();
    }

    /** The score of each day, its wires taken as one text; the oldest first. */
    public List<Point> trend() {
      Map<LocalDate, List<ScoredWire>> days = new TreeMap<>();
      dated().forEach(wire -> days.computeIfAbsent(wire.day().get(), key -> new ArrayList<>()).add(wire));
      return days.entrySet().stream().map(day -> new Point(day.getKey(), together(day.getValue()).score())).toList();
    }
  }

  /** The score of a day. */
  public record Point(LocalDate day, double score) {}

  public Comparison {
    groups = List.copyOf(groups);
  }

  /** By translator, by engine, or by neither when no wire tells it. */
  public static List<Comparison> all(List<ScoredWire> wires) {
    return Stream.of(By.values())
        .filter(by -> wires.stream().anyMatch(wire -> by.name.apply(wire).isPresent()))
        .map(by -> of(by, wires)).toList();
  }

  public static Comparison of(By by, List<ScoredWire> wires) {
    Comparator<String> unknownLast = Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());
    Map<String, List<ScoredWire>> groups = new TreeMap<>(unknownLast);
    wires.forEach(wire -> groups.computeIfAbsent(by.name.apply(wire).orElse(""), key -> new ArrayList<>()).add(wire));
    return new Comparison(by, groups.entrySet().stream().map(group -> new Group(
        group.getKey(), List.copyOf(group.getValue()), together(group.getValue()),
        (int) group.getValue().stream().filter(wire -> wire.card().passes()).count())).toList());
  }

  /** Several wires taken as one text. */
  public static ScoreCard together(List<ScoredWire> wires) {
    ScoreProfile profile = wires.stream().map(wire -> wire.card().profile()).findFirst().orElse(ScoreProfile.DEFAULT);
    return ScoreCard.of(
        profile, wires.stream().mapToInt(wire -> wire.card().words()).sum(),
        wires.stream().flatMap(wire -> wire.faults().counted().stream()).toList());
  }
}
