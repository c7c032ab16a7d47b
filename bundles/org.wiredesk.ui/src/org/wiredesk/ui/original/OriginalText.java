package org.wiredesk.ui.original;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.jface.text.source.OverviewRuler;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.DefaultMarkerAnnotationAccess;
import org.eclipse.ui.texteditor.MarkerAnnotationPreferences;
import org.wiredesk.bitext.Original;
import org.wiredesk.text.Span;
import org.wiredesk.ui.editor.EditorColors;
import org.wiredesk.ui.editor.OriginalHover;
import org.wiredesk.ui.editor.ReadingColumn;
import org.wiredesk.ui.editor.WireDecorations;
import org.wiredesk.ui.original.Marks.Mark;

/** Shows the text of an original, to be read only, with what was found marked as in the editor of its wire. */
final class OriginalText {

  private static final String FONT = "org.wiredesk.ui.wireFont";
  private static final String OUR_ANNOTATIONS = "org.wiredesk.ui.";
  private static final int RULER_WIDTH = 12;

  private final Document document = new Document();
  private final AnnotationModel annotations = new AnnotationModel();
  private final Marks findings = new Marks(annotations);
  private final Marks current = new Marks(annotations);
  private final Marks sentence = new Marks(annotations);
  private final Marks alone = new Marks(annotations);
  private final SourceViewer viewer;
  private final IPropertyChangeListener fonts = event -> fontsChanged(event.getProperty());

  OriginalText(Composite parent, OriginalHover hover) {
    IAnnotationAccess access = new DefaultMarkerAnnotationAccess();
    ISharedTextColors colors = EditorsUI.getSharedTextColors();
    OverviewRuler ruler = new OverviewRuler(access, RULER_WIDTH, colors);
    viewer = new SourceViewer(parent, null, ruler, true, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    WireDecorations decorations = new WireDecorations(viewer, ruler, access, colors);
    new MarkerAnnotationPreferences().getAnnotationPreferences().stream()
        .filter(preference -> preference.getAnnotationType().toString().startsWith(OUR_ANNOTATIONS))
        .forEach(preference -> {
          decorations.setAnnotationPreference(preference);
          if (preference.getOverviewRulerPreferenceValue()) {
            ruler.addAnnotationType(preference.getAnnotationType());
          }
        });
    viewer.configure(new OriginalViewerConfiguration(hover));
    viewer.setDocument(document, annotations);
    viewer.setEditable(false);
    decorations.install(EditorsUI.getPreferenceStore());
    StyledText text = widget();
    text.setFont(JFaceResources.getFont(FONT));
    EditorColors.install(text);
    ReadingColumn.install(text);
    JFaceResources.getFontRegistry().addListener(fonts);
    text.addDisposeListener(event -> {
      JFaceResources.getFontRegistry().removeListener(fonts);
      decorations.dispose();
    });
  }

  Control control() {
    return viewer.getControl();
  }

  StyledText widget() {
    return viewer.getTextWidget();
  }

  SourceViewer viewer() {
    return viewer;
  }

  /** Nothing is marked in another text than before. */
  void show(Original original) {
    int direction = WritingDirection.isRightToLeft(original.language()) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
    if (widget().getOrientation() != direction) {
      widget().setOrientation(direction);
    }
    if (!document.get().equals(original.text())) {
      List.of(findings, current, sentence, alone).forEach(Marks::clear);
      document.set(original.text());
    }
  }

  void markFindings(Collection<Mark> marks) {
    findings.show(inside(marks));
  }

  void markCurrent(Collection<Mark> marks) {
    current.show(inside(marks));
  }

  void markAlone(Collection<Mark> marks) {
    alone.show(inside(marks));
  }

  void markSentence(Optional<Span> place) {
    sentence.show(inside(place.map(span -> new Mark(Marks.SENTENCE, span)).stream().toList()));
  }

  /** Where annotations of a type are, in the order of the text. */
  List<Span> marks(String type) {
    List<Span> places = new ArrayList<>();
    annotations.getAnnotationIterator().forEachRemaining(annotation -> {
      Position position = annotations.getPosition(annotation);
      if (annotation.getType().equals(type) && position != null) {
        places.add(new Span(position.getOffset(), position.getOffset() + position.getLength()));
      }
    });
    places.sort(null);
    return places;
  }

  void bringIntoSight(Span place) {
    Sight.bring(widget(), place);
  }

  /** What is older than the text would lie beyond its end. */
  private List<Mark> inside(Collection<Mark> marks) {
    return new ArrayList<>(marks.stream().filter(mark -> mark.place().end() <= document.getLength()).toList());
  }

  private void fontsChanged(String property) {
    if (property.equals(FONT)) {
      widget().setFont(JFaceResources.getFont(FONT));
      ReadingColumn.refit(widget());
    }
  }
}
