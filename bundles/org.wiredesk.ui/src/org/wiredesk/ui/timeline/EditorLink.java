package org.wiredesk.ui.timeline;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.text.Span;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.editor.WireEditors;
import org.wiredesk.ui.model.FindingsModel;

/** Leads the editor to the words of a time, and tells which time the editor is at. */
final class EditorLink implements ISelectionListener {

  private final IViewPart view;
  private final Supplier<Optional<FindingsModel>> followed;
  private final Consumer<OptionalInt> show;

  /**
   * @param followed the wire whose caret is to be followed; empty when none is
   * @param show gets the index of a time; where the caret is at none, the last one stays
   */
  EditorLink(IViewPart view, Supplier<Optional<FindingsModel>> followed, Consumer<OptionalInt> show) {
    this.view = view;
    this.followed = followed;
    this.show = show;
    view.getSite().getPage().addPostSelectionListener(this);
  }

  void dispose() {
    view.getSite().getPage().removePostSelectionListener(this);
  }

  /** Whoever selects something may have moved the caret, above all the editor itself. */
  @Override
  public void selectionChanged(IWorkbenchPart part, ISelection selection) {
    if (part != view) {
      follow();
    }
  }

  /** Shows the time at the caret. */
  void follow() {
    followed.get().ifPresent(model -> WireEditors.of(model)
        .flatMap(EditorLink::words)
        .map(words -> model.times().at(words))
        .filter(OptionalInt::isPresent)
        .ifPresent(show));
  }

  /** Shows the time that the current finding is about. */
  void followFinding(FindingsModel model) {
    followed.get().flatMap(wire -> model.current())
        .map(finding -> model.times().at(finding.span()))
        .filter(OptionalInt::isPresent)
        .ifPresent(show);
  }

  /** Selects words in the editor; the gravest of what was found about their date becomes the current finding. */
  void lead(FindingsModel model, Span words) {
    model.findings().stream()
        .filter(finding -> finding.check().kind() == FindingKind.DATE && finding.span().overlaps(words))
        .max(Comparator.comparing(finding -> finding.check().severity()))
        .ifPresent(finding -> model.select(finding, view));
    WireEditors.of(model).ifPresent(editor -> editor.reveal(words));
  }

  void activate(FindingsModel model) {
    WireEditors.of(model).ifPresent(editor -> editor.getSite().getPage().activate(editor));
  }

  /** Follows a link of a hint: to the wire's date, or a command. */
  void follow(String target) {
    if (target.equals(TimelineHint.DATE)) {
      WireEditors.active().ifPresent(editor -> {
        editor.getSite().getPage().activate(editor);
        editor.correctDate();
      });
      return;
    }
    try {
      view.getSite().getService(IHandlerService.class).executeCommand(target, null);
    } catch (CommandException e) {
      ILog.of(EditorLink.class).error(e.getMessage(), e);
    }
  }

  private static Optional<Span> words(WireEditor editor) {
    return editor.getSelectionProvider().getSelection() instanceof ITextSelection text && text.getOffset() >= 0
        ? Optional.of(new Span(text.getOffset(), text.getOffset() + text.getLength()))
        : Optional.empty();
  }
}
