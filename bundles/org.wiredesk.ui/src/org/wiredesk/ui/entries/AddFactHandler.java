package org.wiredesk.ui.entries;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.ITextSelection;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.editor.WireEditor;

/** Writes down a fact that the selected words of the wire tell. */
public final class AddFactHandler extends SelectionHandler {

  @Override
  EntryDialog open(WireEditor editor, SelectedWords selected, IProject project) {
    String document = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
    NormalizedText text = NormalizedText.of(document);
    Wire wire = Wire.of(text.text());
    ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
    Span span = new Span(
        text.fromOriginal(selection.getOffset()), text.fromOriginal(selection.getOffset() + selection.getLength()));
    FactDraft proposed = new FactGuess(wire, Mentions.of(wire)).of(span, selected.words());
    FactBook known = editor.session().map(session -> Checking.get().profileFor(session.place()).facts())
        .orElse(FactBook.EMPTY);
    NewFactDialog dialog = new NewFactDialog(editor.getSite().getShell(), proposed, project, known);
    dialog.open();
    dialog.show(editor.getSite().getPage());
    return dialog;
  }
}
