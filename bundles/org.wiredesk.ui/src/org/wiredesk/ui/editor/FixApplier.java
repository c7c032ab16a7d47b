package org.wiredesk.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
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
   * text is taken.
   *
   * @return how many were applied
   */
  public static int apply(IDocument document, Collection<Fix> fixes) {
    List<Fix> compatible = compatible(fixes);
    MultiTextEdit all = new MultiTextEdit();
    compatible.stream()
        .flatMap(fix -> fix.edits().stream())
        .map(FixApplier::replaceEdit)
        .forEach(all::addChild);
    return inOneStep(document, all) ? compatible.size() : 0;
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

  private static ReplaceEdit replaceEdit(TextEdit edit) {
    return new ReplaceEdit(edit.span().start(), edit.span().length(), edit.replacement());
  }

  private static boolean inOneStep(IDocument document, MultiTextEdit edits) {
    IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    if (undo != null) {
      undo.beginCompoundChange();
    }
    try {
      edits.apply(document);
      return true;
    } catch (MalformedTreeException | BadLocationException e) {
      ILog.of(FixApplier.class).error("A fix does not fit the text any more.", e);
      return false;
    } finally {
      if (undo != null) {
        undo.endCompoundChange();
      }
    }
  }
}
