package org.wiredesk.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.text.Span;

/** Applies fixes to a document, all of them as one step of its undo history. */
public final class FixApplier {

  private FixApplier() {}

  /**
   * Applies fixes whose edits count in the document as it is. Of fixes that get in each other's way the first in the
   * text is taken. The edit nearest to the caret is made first: undo goes backwards, and an editor shows where it ends.
   *
   * @return how many were applied
   */
  public static int apply(IDocument document, Collection<Fix> fixes, int caret) {
    List<Fix> compatible = compatible(fixes);
    List<TextEdit> edits = compatible.stream()
        .flatMap(fix -> fix.edits().stream())
        .sorted(Comparator.comparing(TextEdit::span).reversed())
        .toList();
    boolean fitting = edits.stream().allMatch(edit -> edit.span().end() <= document.getLength());
    return fitting && inOneStep(document, nearestFirst(edits, caret)) ? compatible.size() : 0;
  }

  private static List<Fix> compatible(Collection<Fix> fixes) {
    TreeSet<Span> taken = new TreeSet<>();
    List<Fix> compatible = new ArrayList<>();
    for (Fix fix : fixes.stream().sorted(Comparator.comparing(fix -> fix.edits().get(0).span())).toList()) {
      if (fix.edits().stream().allMatch(edit -> isFree(edit.span(), taken))) {
        fix.edits().forEach(edit -> taken.add(edit.span()));
        compatible.add(fix);
      }
    }
    return compatible;
  }

  /** Whether a span neither overlaps nor equals one of these, which do not overlap each other. */
  private static boolean isFree(Span span, TreeSet<Span> taken) {
    Span before = taken.floor(span);
    Span after = taken.ceiling(span);
    return (before == null || !before.equals(span) && !before.overlaps(span))
        && (after == null || !after.overlaps(span));
  }

  /** @param edits from the last in the text to the first, so that none moves those that come after it */
  private static List<TextEdit> nearestFirst(List<TextEdit> edits, int caret) {
    if (edits.isEmpty()) {
      return edits;
    }
    TextEdit nearest = Collections.min(edits, Comparator.comparingInt(edit -> distance(edit.span(), caret)));
    int growth = nearest.replacement().length() - nearest.span().length();
    List<TextEdit> ordered = new ArrayList<>(List.of(nearest));
    boolean behind = true;
    for (TextEdit edit : edits) {
      if (edit == nearest) {
        behind = false;
      } else {
        ordered.add(behind ? new TextEdit(edit.span().shift(growth), edit.replacement()) : edit);
      }
    }
    return ordered;
  }

  private static int distance(Span span, int caret) {
    return Math.max(0, Math.max(span.start() - caret, caret - span.end()));
  }

  private static boolean inOneStep(IDocument document, List<TextEdit> edits) {
    IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    if (undo != null) {
      undo.beginCompoundChange();
    }
    try {
      for (TextEdit edit : edits) {
        document.replace(edit.span().start(), edit.span().length(), edit.replacement());
      }
      return true;
    } catch (BadLocationException e) {
      ILog.of(FixApplier.class).error("A fix does not fit the text any more.", e);
      return false;
    } finally {
      if (undo != null) {
        undo.endCompoundChange();
      }
    }
  }
}
