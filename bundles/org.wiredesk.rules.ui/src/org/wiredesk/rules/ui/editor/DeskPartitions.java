package org.wiredesk.rules.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.IDocumentPartitioner;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.Token;

/** Cuts a desk file into strings, comments and the rest, for what must be right on the very keystroke: brackets. */
final class DeskPartitions {

  /** The name of this partitioning. */
  static final String ID = "org.wiredesk.rules.ui.partitions";

  static final String TEXT = "org.wiredesk.rules.ui.text";
  static final String COMMENT = "org.wiredesk.rules.ui.comment";

  private DeskPartitions() {}

  static void connect(IDocument document) {
    if (document instanceof IDocumentExtension3 partitioned && partitioned.getDocumentPartitioner(ID) == null) {
      IDocumentPartitioner partitioner = new FastPartitioner(scanner(), new String[] {TEXT, COMMENT});
      partitioner.connect(document);
      partitioned.setDocumentPartitioner(ID, partitioner);
    }
  }

  /** Of the place where something would be typed: inside of a string, in a comment or in neither. */
  static String at(IDocument document, int offset) {
    try {
      String type = TextUtilities.getContentType(document, ID, offset, true);
      boolean atEnd = offset == document.getLength() && offset > 0;
      return atEnd && type.equals(IDocument.DEFAULT_CONTENT_TYPE) ? atEnd(document) : type;
    } catch (BadLocationException e) {
      return IDocument.DEFAULT_CONTENT_TYPE;
    }
  }

  /** Behind the last character the platform sees neither: but what is open there goes on. */
  private static String atEnd(IDocument document) throws BadLocationException {
    ITypedRegion last = TextUtilities.getPartition(document, ID, document.getLength() - 1, false);
    String text = document.get(last.getOffset(), last.getLength());
    boolean open = switch (last.getType()) {
      case TEXT -> text.length() == 1 || !text.endsWith("\"") || text.endsWith("\\\"");
      case COMMENT -> text.startsWith("//") ? !text.endsWith("\n") : !text.endsWith("*/");
      default -> false;
    };
    return open ? last.getType() : IDocument.DEFAULT_CONTENT_TYPE;
  }

  private static RuleBasedPartitionScanner scanner() {
    RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
    scanner.setPredicateRules(new IPredicateRule[] {
        new EndOfLineRule("//", new Token(COMMENT)),
        new MultiLineRule("/*", "*/", new Token(COMMENT), (char) 0, true),
        new MultiLineRule("\"", "\"", new Token(TEXT), '\\', true),
    });
    return scanner;
  }
}
