package org.wiredesk.rules.ide.layout;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatter;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.wiredesk.rules.language.desk.DeskFile;
import org.wiredesk.rules.language.desk.RuleEntry;

/**
 * The layout of entries: each clause of a rule in a line of its own, set in; what goes on in the next line set in twice.
 * A fact that stands in one line stays there. Line breaks inside a clause and single blank lines between clauses are
 * the author's.
 */
public class DeskFormatter extends AbstractJavaFormatter {

  protected void format(DeskFile file, IFormattableDocument document) {
    for (EObject entry : file.eContents()) {
      format(entry, regions(entry), document);
    }
    for (EObject entry : file.eContents()) {
      List<ISemanticRegion> regions = regions(entry);
      if (!regions.isEmpty() && regions.get(0).getPreviousSemanticRegion() != null) {
        document.prepend(regions.get(0), DeskFormatter::ownLine);
      }
    }
  }

  private List<ISemanticRegion> regions(EObject entry) {
    List<ISemanticRegion> regions = new ArrayList<>();
    allSemanticRegions(entry).forEach(regions::add);
    return regions;
  }

  private void format(EObject entry, List<ISemanticRegion> regions, IFormattableDocument document) {
    ISemanticRegion open = regionFor(entry).keyword("{");
    ISemanticRegion close = regionFor(entry).keyword("}");
    int body = open == null || close == null ? regions.size() : regions.indexOf(open);
    for (int i = 1; i < regions.size(); i++) {
      ISemanticRegion before = regions.get(i - 1);
      ISemanticRegion region = regions.get(i);
      if (i <= body) {
        document.prepend(region, Spacing.isTight(before, region) ? this::noSpace : this::oneSpace);
      } else if (!isClause(entry, before, region) && region != close) {
        document.prepend(region, Spacing.isTight(before, region) ? this::noSpace : DeskFormatter::brokenByAuthor);
      }
    }
    if (body < regions.size()) {
      formatBody(entry, regions.subList(body, regions.size()), document);
    }
  }

  /** @param regions from the brace that opens to the one that closes */
  private void formatBody(EObject entry, List<ISemanticRegion> regions, IFormattableDocument document) {
    ISemanticRegion open = regions.get(0);
    ISemanticRegion close = regions.get(regions.size() - 1);
    boolean lines = entry instanceof RuleEntry || getTextRegionAccess()
        .textForOffset(open.getOffset(), close.getEndOffset() - open.getOffset()).indexOf('\n') >= 0;
    ISemanticRegion clause = null;
    for (int i = 1; i < regions.size(); i++) {
      ISemanticRegion region = regions.get(i);
      boolean begins = region != close && isClause(entry, regions.get(i - 1), region);
      if (begins || region == close) {
        if (clause != null && clause != regions.get(i - 1)) {
          document.set(clause.getNextHiddenRegion(), region.getPreviousHiddenRegion(), this::indent);
        }
        clause = region;
      }
      if (begins) {
        boolean first = regions.get(i - 1) == open;
        document.prepend(region, lines ? first ? this::newLine : DeskFormatter::ownLine
            : first ? this::oneSpace : DeskFormatter::twoSpaces);
      }
    }
    document.prepend(close, lines ? this::newLine : this::oneSpace);
    if (lines) {
      document.interior(open, close, this::indent);
    }
  }

  /** Whether a clause begins with a token: a part of the entry, or one of its words. */
  private static boolean isClause(EObject entry, ISemanticRegion before, ISemanticRegion region) {
    EObject part = partOf(entry, region);
    return part == entry
        ? region.getGrammarElement() instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0))
        : part != partOf(entry, before);
  }

  private static EObject partOf(EObject entry, ISemanticRegion region) {
    EObject part = region.getSemanticElement();
    while (part != entry && part.eContainer() != entry) {
      part = part.eContainer();
    }
    return part;
  }

  private static void brokenByAuthor(IHiddenRegionFormatter gap) {
    gap.oneSpace();
    gap.setNewLines(0, 0, 1);
  }

  private static void ownLine(IHiddenRegionFormatter gap) {
    gap.setNewLines(1, 1, 2);
  }

  private static void twoSpaces(IHiddenRegionFormatter gap) {
    gap.setSpace("  ");
  }

  @Override
  public ITextReplacer createCommentReplacer(IComment comment) {
    return new UntouchedComment(comment);
  }
}
