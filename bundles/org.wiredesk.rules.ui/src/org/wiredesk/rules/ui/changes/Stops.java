package org.wiredesk.rules.ui.changes;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.wiredesk.text.Span;

/** Places that Tab goes through. */
public final class Stops {

  private Stops() {}

  /**
   * Lets the author fill in one after the other.
   *
   * @param places in the viewer's document; an empty one at the end is where the caret goes last
   * @param end where the caret goes last otherwise
   */
  public static void follow(ITextViewer viewer, List<Span> places, int end) {
    Span last = places.get(places.size() - 1);
    boolean endsThere = last.isEmpty();
    List<Span> filled = endsThere ? places.subList(0, places.size() - 1) : places;
    int exit = endsThere ? last.start() : end;
    if (filled.isEmpty()) {
      viewer.setSelectedRange(exit, 0);
      return;
    }
    try {
      LinkedModeModel model = new LinkedModeModel();
      for (int i = 0; i < filled.size(); i++) {
        LinkedPositionGroup group = new LinkedPositionGroup();
        group.addPosition(position(viewer.getDocument(), filled.get(i), i));
        model.addGroup(group);
      }
      enter(model, viewer, exit);
    } catch (BadLocationException e) {
      ILog.of(Stops.class).error("A template does not fit the text.", e);
    }
  }

  /** Lets the author change equal words together, with the caret in the one it is in. */
  public static void together(ITextViewer viewer, List<Span> places, int caret) throws BadLocationException {
    LinkedPositionGroup group = new LinkedPositionGroup();
    int first = 0;
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).touches(caret)) {
        first = i;
      }
    }
    for (int i = 0; i < places.size(); i++) {
      int sequence = Math.floorMod(i - first, places.size());
      group.addPosition(position(viewer.getDocument(), places.get(i), sequence));
    }
    LinkedModeModel model = new LinkedModeModel();
    model.addGroup(group);
    enter(model, viewer, -1);
  }

  private static LinkedPosition position(IDocument document, Span span, int sequence) {
    return new LinkedPosition(document, span.start(), span.length(), sequence);
  }

  /** @param exit where the caret goes last; negative for nowhere in particular */
  private static void enter(LinkedModeModel model, ITextViewer viewer, int exit) throws BadLocationException {
    model.forceInstall();
    LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
    if (exit >= 0) {
      ui.setExitPosition(viewer, exit, 0, Integer.MAX_VALUE);
    }
    ui.enter();
    IRegion selected = ui.getSelectedRegion();
    viewer.setSelectedRange(selected.getOffset(), selected.getLength());
  }
}
