package org.wiredesk.engine.timeline;

import java.util.EnumMap;
import java.util.Map;

/**
 * The colours of a picture, as CSS writes them. Those of texts have a contrast of at least 4.5 to 1 on the paper, those
 * of marks at least 3 to 1 (WCAG 2.2).
 *
 * @param paper the background
 */
public record TimelineColors(String paper, Map<Ink, String> inks) {

  public static final TimelineColors LIGHT = new TimelineColors("#ffffff", "#1f1d1a", "#6b665e", "#e4dfd5", "#1a5fb4",
      "#c8dcf5", "#c01c28", "#f7cfd2", "#fbe7a8");
  public static final TimelineColors DARK = new TimelineColors("#2f2f2f", "#e6e3dd", "#aaa59b", "#46454a", "#8ab8ff",
      "#2d4a70", "#ff8080", "#6b3035", "#5c4e1c");
  /** The variables of the report's style sheet, which follow the reader's choice of light and dark. */
  public static final TimelineColors OF_REPORT = new TimelineColors("var(--paper)", "var(--ink)", "var(--faint)",
      "var(--line)", "var(--link)", "color-mix(in srgb, var(--link) 22%, var(--paper))", "var(--grammar)",
      "color-mix(in srgb, var(--grammar) 20%, var(--paper))", "var(--line)");

  public TimelineColors {
    inks = Map.copyOf(inks);
  }

  private TimelineColors(String paper, String ink, String faint, String line, String accent, String range,
      String doubtful, String doubtfulRange, String selection) {
    this(paper, inks(ink, faint, line, accent, range, doubtful, doubtfulRange, selection));
  }

  public String of(Ink ink) {
    return inks.get(ink);
  }

  private static Map<Ink, String> inks(String ink, String faint, String line, String accent, String range,
      String doubtful, String doubtfulRange, String selection) {
    Map<Ink, String> inks = new EnumMap<>(Ink.class);
    for (Ink each : Ink.values()) {
      inks.put(each, switch (each) {
        case GRID -> line;
        case AXIS, AXIS_LABEL -> faint;
        case NOW, NOW_LABEL, DAY, EITHER_OR, RANGE_EDGE -> accent;
        case RANGE -> range;
        case JOIN, DOUBTFUL, RING, DOUBTFUL_LABEL -> doubtful;
        case DOUBTFUL_RANGE -> doubtfulRange;
        case SELECTION -> selection;
        case LABEL -> ink;
      });
    }
    return inks;
  }
}
