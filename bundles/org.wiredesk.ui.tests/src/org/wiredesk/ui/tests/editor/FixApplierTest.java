package org.wiredesk.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoEvent;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.text.Span;
import org.wiredesk.ui.editor.FixApplier;

/** Needs no workbench. */
class FixApplierTest {

  private static final String TEXT = "teh ferry and teh quay and teh town";
  private static final String FIXED = "the big ferry and the big quay and the big town";

  private final IDocument document = new Document(TEXT);
  private IDocumentUndoManager undo;

  @BeforeEach
  void connect() {
    DocumentUndoManagerRegistry.connect(document);
    undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    undo.connect(this);
  }

  @AfterEach
  void disconnect() {
    undo.disconnect(this);
    DocumentUndoManagerRegistry.disconnect(document);
  }

  @Test
  void allAreMadeWhereverTheCaretIs() {
    for (int caret = 0; caret <= TEXT.length(); caret++) {
      document.set(TEXT);
      assertEquals(3, FixApplier.apply(document, fixes(), caret));
      assertEquals(FIXED, document.get(), "with the caret at " + caret);
    }
  }

  @Test
  void oneUndoTakesAllBackAndEndsWhereTheCaretIs() throws Exception {
    FixApplier.apply(document, fixes(), TEXT.indexOf("quay"));
    List<Integer> undone = new ArrayList<>();
    undo.addDocumentUndoListener(event -> {
      if ((event.getEventType() & DocumentUndoEvent.UNDONE) != 0) {
        undone.add(event.getOffset());
      }
    });
    undo.undo();
    assertEquals(TEXT, document.get());
    assertEquals(TEXT.indexOf("teh quay"), undone.get(undone.size() - 1));
  }

  @Test
  void fixesThatGetInEachOthersWayAreNotMixed() {
    Fix longer = Fix.replace(new Span(0, 9), "a ferry");
    assertEquals(1, FixApplier.apply(document, List.of(longer, Fix.replace(new Span(4, 9), "boat")), 0));
    assertEquals("a ferry and teh quay and teh town", document.get());
  }

  @Test
  void whatDoesNotFitTheTextChangesNothing() {
    Fix beyond = new Fix("Change both", List.of(
        new TextEdit(new Span(0, 3), "the"), new TextEdit(new Span(TEXT.length(), TEXT.length() + 1), "!")));
    assertEquals(0, FixApplier.apply(document, List.of(beyond), 0));
    assertEquals(TEXT, document.get());
  }

  private static List<Fix> fixes() {
    List<Fix> fixes = new ArrayList<>();
    for (int at = TEXT.indexOf("teh"); at >= 0; at = TEXT.indexOf("teh", at + 1)) {
      fixes.add(Fix.replace(new Span(at, at + 3), "the big"));
    }
    return fixes;
  }
}
