package org.wiredesk.rules.ide.view;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.wiredesk.rules.ide.files.DeskText;
import org.wiredesk.rules.language.desk.DeskFile;
import org.wiredesk.rules.reading.ParsedPart;
import org.wiredesk.text.Span;

/** Finds what can be folded: entries, the pack's settings and comments of several lines. */
public final class Folds {

  private Folds() {}

  /** In the order of the text. */
  public static List<Span> of(DeskText file) {
    List<Span> folds = new ArrayList<>();
    for (ParsedPart part : file.parts()) {
      for (ILeafNode leaf : part.result().getRootNode().getLeafNodes()) {
        if (new Leaf(leaf).terminal().equals("ML_COMMENT")) {
          folds.add(DeskText.span(part, leaf));
        }
      }
      part.file().ifPresent(read -> addEntries(part, read, folds));
    }
    return folds.stream().filter(span -> span.of(file.text()).indexOf('\n') >= 0).sorted().toList();
  }

  private static void addEntries(ParsedPart part, DeskFile read, List<Span> folds) {
    read.eContents().forEach(entry -> {
      ICompositeNode node = NodeModelUtils.findActualNodeFor(entry);
      if (node != null) {
        folds.add(DeskText.span(part, node));
      }
    });
  }
}
