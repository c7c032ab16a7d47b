package org.wiredesk.rules.ide.layout;

import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.internal.CommentReplacer;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;

/**
 * A comment that stays as it is, in a line of its own or behind other text as its author put it, set in with what it
 * stands among. Xtext's own comments get an asterisk before each line.
 */
final class UntouchedComment extends CommentReplacer {

  UntouchedComment(IComment comment) {
    super(comment);
  }

  @Override
  public void configureWhitespace(WhitespaceReplacer leading, WhitespaceReplacer trailing) {
    configure(leading, leading.getRegion().getText().indexOf('\n') >= 0);
    configure(trailing, trailing.getRegion().getText().indexOf('\n') >= 0 || getComment().getText().startsWith("//"));
  }

  private static void configure(WhitespaceReplacer blanks, boolean ownLine) {
    IHiddenRegionFormatting formatting = blanks.getFormatting();
    formatting.setNewLinesMin(ownLine ? 1 : 0);
    formatting.setNewLinesDefault(ownLine ? 1 : 0);
    formatting.setNewLinesMax(ownLine ? 2 : 0);
    formatting.setSpace(" ");
  }

  @Override
  public ITextReplacerContext createReplacements(ITextReplacerContext context) {
    return context;
  }
}
