package org.wiredesk.rules.ui.session;

import java.net.URI;
import java.util.List;
import org.wiredesk.rules.ide.DeskColour;
import org.wiredesk.rules.ide.DeskLanguage;
import org.wiredesk.rules.ide.DeskMarker;
import org.wiredesk.rules.ide.DeskOutlineNode;
import org.wiredesk.text.Span;

/**
 * What an editor shows of a desk file without being asked. All spans count in one text.
 *
 * @param folding what can be folded
 */
public record DeskAnalysis(
    List<DeskColour> colours, List<DeskMarker> problems, List<Span> folding, List<DeskOutlineNode> outline) {

  public static final DeskAnalysis EMPTY = new DeskAnalysis(List.of(), List.of(), List.of(), List.of());

  public DeskAnalysis {
    colours = List.copyOf(colours);
    problems = List.copyOf(problems);
    folding = List.copyOf(folding);
    outline = List.copyOf(outline);
  }

  static DeskAnalysis of(DeskLanguage language, URI file) {
    return new DeskAnalysis(
        language.colours(file), language.problems(file), language.folding(file), language.outline(file));
  }
}
