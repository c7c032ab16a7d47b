package org.wiredesk.rules.ui.editor;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;

/** Matching of brackets, in patterns as in examples. */
final class DeskBrackets {

  static final String SHOWN = "org.wiredesk.rules.ui.brackets";
  static final String COLOUR = "org.wiredesk.rules.ui.brackets.color";

  private static final char[] PAIRS = {'{', '}', '(', ')', '[', ']'};

  private DeskBrackets() {}

  /** Made for each viewer: a matcher remembers where it looked. */
  static ICharacterPairMatcher matcher() {
    return new DefaultCharacterPairMatcher(PAIRS, DeskPartitions.ID, true);
  }

  static void configure(SourceViewerDecorationSupport support) {
    support.setCharacterPairMatcher(matcher());
    support.setMatchingCharacterPainterPreferenceKeys(SHOWN, COLOUR);
  }

  static void defaults(IPreferenceStore store) {
    store.setDefault(SHOWN, true);
    store.setDefault(COLOUR, "128,128,128");
  }
}
