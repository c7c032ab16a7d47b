package org.wiredesk.engine.timeline;

import java.util.EnumMap;
import java.util.Map;

/**
 * The colours of a picture, as CSS writes them. Those of texts have a contrast of at least 4.5 to 1 to what is behind
 * them, those of marks at least 3 to 1 to the paper (WCAG 2.2).
 *
 * @param paper the background
 */
public record TimelineColors(String paper, Map<Ink, String> inks) {

  public static final TimelineColors LIGHT = new TimelineColors("#ffffff", "#1f1d1a", "#6b665e", "#e4dfd5", "#1a5fb4",
      "#c8dcf5", "#c01c28", "#f7cfd2", "#fbe7a8", "#a67c00");
  public static final TimelineColors DARK = new TimelineColors("#2f2f2f", "#e6e3dd", "#aaa59b", "#46454a", "#8ab8ff",
      "#2d4a70", "#ff8080", "#6b3035", "#3f3817", "#d8b84a");
  /** The variables of the report's style sheet, which follow the reader's choice of light and dark. */
  public static final TimelineColors OF_REPORT = new TimelineColors("var(--paper)", "var(--ink)", "var(--faint)",
      "var(--line)", "var(--link)", "color-mix(in srgb, var(--link) 22%, var(--paper))", "var(--grammar)",
      "color-mix(in srgb, var(--grammar) 20%, var(--paper))", "var(--line)", "var(--faint)");

  public TimelineColors {
    inks = Map.copyOf(inks);
  }

  private TimelineColors(String paper, String ink, String faint, String line, String accent, String range,
      String doubtful, String doubtfulRange, String selection, String selectionEdge) {
    this(paper, inks(ink, faint, line, accent, range, doubtful, doubtfulRange, selection, selectionEdge));
  }

  public String of(Ink ink) {
    return inks.get(ink);
  }

  private static Map<Ink, String> inks(String ink, String faint, String line, String accent, String range,
      String doubtful, String doubtfulRange, String selection, String selectionEdge) {
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
        case SELECTION_EDGE -> selectionEdge;
        case LABEL -> ink;
      });
    }
    return inks;
  }
}
