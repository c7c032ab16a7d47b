package org.wiredesk.ui.original;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.wiredesk.text.Span;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.model.SentencePairs;
import org.wiredesk.ui.model.SentencePairs.Row;
import org.wiredesk.ui.original.Marks.Mark;

/** Keeps the editor of a wire and the text of its original together: marks, caret and scrolling. */
final class SideBySide {

  private final OriginalText text;
  private final OriginalViewSettings settings;
  private Optional<EditorSide> side = Optional.empty();
  private Optional<ScrollTogether> scroll = Optional.empty();
  /** While the original leads it stays where it is. */
  private boolean leading;

  SideBySide(OriginalText text, OriginalViewSettings settings) {
    this.text = text;
    this.settings = settings;
    text.widget().addListener(SWT.MouseUp, this::clicked);
    text.widget().addListener(SWT.KeyUp, event -> leadEditor());
  }

  /** From now on with this editor, or none; the other one loses its marks. */
  void follow(Optional<WireEditor> editor) {
    boolean same = side.isPresent() && editor.filter(side.get()::isOf).isPresent();
    if (!same) {
      side.ifPresent(EditorSide::dispose);
      side = editor.flatMap(next -> EditorSide.of(next, this::caretMoved));
      settingsChanged();
    }
  }

  void settingsChanged() {
    scroll.ifPresent(ScrollTogether::dispose);
    scroll = side.filter(open -> settings.together)
        .map(open -> new ScrollTogether(open.widget(), text.widget(), this::pairs));
    scroll.ifPresent(ScrollTogether::align);
  }

  /** Everything anew, and beside each other. */
  void showAll() {
    showFindings();
    scroll.ifPresent(ScrollTogether::align);
  }

  void showFindings() {
    Optional<FindingsModel> model = model();
    text.markFindings(model.map(FindingsInOriginal::all).orElse(List.of()));
    text.markAlone(model.map(FindingsInOriginal::aloneInOriginal).orElse(List.of()));
    side.ifPresent(open -> open.markAlone(model.map(FindingsInOriginal::aloneInWire).orElse(List.of())));
    showCurrent(false);
    side.ifPresent(open -> markSentence(pairs().atWire(open.caret())));
  }

  /** @param reveal whether to bring what the current finding speaks of into sight */
  void showCurrent(boolean reveal) {
    text.markCurrent(model().map(FindingsInOriginal::current).orElse(List.of()));
    if (reveal) {
      model().flatMap(FindingsInOriginal::firstOfCurrent).ifPresent(this::bringIntoSight);
    }
  }

  /** Brings words into sight and marks them. */
  void reveal(Span place) {
    text.markCurrent(List.of(new Mark(Marks.CURRENT, place)));
    bringIntoSight(place);
  }

  /** The sentences of the wire that are selected, or that the caret is in. */
  Optional<Span> inWire() {
    return side.map(open -> span(open.widget()));
  }

  /** The sentences of the original that are selected, or that the caret is in. */
  Span inOriginal() {
    return span(text.widget());
  }

  private Optional<FindingsModel> model() {
    return side.flatMap(open -> Optional.ofNullable(open.editor().getAdapter(FindingsModel.class)));
  }

  private SentencePairs pairs() {
    return model().map(FindingsModel::pairs).orElse(SentencePairs.NONE);
  }

  private void caretMoved(int offset) {
    Optional<Row> row = pairs().atWire(offset);
    markSentence(row);
    if (settings.together && !leading) {
      scroll.ifPresent(ScrollTogether::catchUp);
      row.flatMap(Row::original).ifPresent(this::bringIntoSight);
    }
  }

  private void markSentence(Optional<Row> row) {
    text.markSentence(row.flatMap(Row::original));
    side.ifPresent(open -> open.markSentence(row.flatMap(Row::wire)));
  }

  private void clicked(Event event) {
    if (event.button == 1) {
      leadEditor();
    }
  }

  /** Who selects words here wants to do something with them, not to go elsewhere. */
  private void leadEditor() {
    if (text.widget().getSelectionCount() > 0) {
      return;
    }
    Optional<Row> row = pairs().atOriginal(text.widget().getCaretOffset());
    row.flatMap(Row::wire).filter(place -> !hasCaret(place))
        .ifPresent(place -> side.ifPresent(open -> lead(open, place)));
    markSentence(row);
  }

  private void lead(EditorSide open, Span place) {
    leading = true;
    open.goTo(place);
    leading = false;
    scroll.ifPresent(together -> {
      together.alignWire();
      Sight.bring(open.widget(), place);
      together.settle();
    });
  }

  private boolean hasCaret(Span place) {
    return side.filter(open -> place.touches(open.caret())).isPresent();
  }

  private void bringIntoSight(Span place) {
    text.bringIntoSight(place);
    scroll.ifPresent(ScrollTogether::settle);
  }

  private static Span span(StyledText widget) {
    return new Span(widget.getSelectionRange().x, widget.getSelectionRange().x + widget.getSelectionRange().y);
  }
}
