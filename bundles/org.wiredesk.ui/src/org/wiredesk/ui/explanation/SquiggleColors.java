package org.wiredesk.ui.explanation;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AnnotationPreference;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.ui.editor.FindingAnnotation;

/** The colours of the squiggles as they are set under General &gt; Editors &gt; Text Editors &gt; Annotations. */
final class SquiggleColors {

  private SquiggleColors() {}

  static Color of(FindingKind kind) {
    Annotation annotation = new Annotation(FindingAnnotation.type(kind), false, "");
    AnnotationPreference preference = EditorsUI.getAnnotationPreferenceLookup().getAnnotationPreference(annotation);
    IPreferenceStore store = EditorsUI.getPreferenceStore();
    return new Color(PreferenceConverter.getColor(store, preference.getColorPreferenceKey()));
  }
}
