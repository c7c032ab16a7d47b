package org.wiredesk.rules.ui.editor;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.ITheme;
import org.wiredesk.rules.ide.DeskColour;

/** How pieces of a desk file look. The colours are those of the theme, where its user may change them. */
final class DeskPalette {

  /** What the ids of our colours begin with. */
  static final String PREFIX = "org.wiredesk.rules.ui.colour.";

  private DeskPalette() {}

  static StyleRange style(DeskColour piece) {
    StyleRange style = new StyleRange();
    style.start = piece.span().start();
    style.length = piece.span().length();
    style.foreground = colour(piece.kind());
    style.fontStyle = fontStyle(piece.kind());
    if (piece.kind() == DeskColour.Kind.FLAGGED) {
      style.underline = true;
      style.underlineStyle = SWT.UNDERLINE_SINGLE;
    }
    return style;
  }

  private static Color colour(DeskColour.Kind kind) {
    ITheme theme = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme();
    ColorRegistry colours = theme.getColorRegistry();
    return colours.get(PREFIX + name(kind));
  }

  private static String name(DeskColour.Kind kind) {
    return switch (kind) {
      case ENTRY, KEYWORD -> "keyword";
      case COMMENT -> "comment";
      case NAME, REFERENCE -> "name";
      case REASON -> "reason";
      case WORDS -> "words";
      case TAG, VALUE -> "tag";
      case LABEL -> "label";
      case SUGGESTION -> "suggestion";
      case FLAGS -> "flags";
      case FLAGGED, NEVER, BROKEN -> "flagged";
      case KEEPS -> "keeps";
      case TEXT -> "text";
      case NUMBER -> "number";
    };
  }

  private static int fontStyle(DeskColour.Kind kind) {
    return switch (kind) {
      case ENTRY, NAME -> SWT.BOLD;
      case REASON, LABEL -> SWT.ITALIC;
      default -> SWT.NORMAL;
    };
  }
}
