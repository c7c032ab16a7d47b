package org.wiredesk.ui.compare;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.wiredesk.review.reissue.AdvisoryLine;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.ui.editor.WireEditor;

/** Puts an advisory line into a wire, in its editor: seen, not saved, and undone by one step. */
final class AdvisoryInsertion {

  private AdvisoryInsertion() {}

  static void insert(IWorkbenchPage page, Path wire, String line) throws PartInitException, BadLocationException {
    if (!(open(page, wire) instanceof ITextEditor editor)) {
      return;
    }
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    NormalizedText text = NormalizedText.of(document.get());
    Wire now = Wire.of(text.text());
    Span place = text.toOriginal(AdvisoryLine.place(now));
    String inserted =
        AdvisoryLine.asInserted(now, line).replace("\n", TextUtilities.getDefaultLineDelimiter(document));
    document.replace(place.start(), place.length(), inserted);
    editor.selectAndReveal(place.start() + inserted.indexOf(line), line.length());
  }

  private static IEditorPart open(IWorkbenchPage page, Path wire) throws PartInitException {
    Optional<IFile> file = WireText.file(wire).filter(IFile::exists);
    return file.isPresent()
        ? IDE.openEditor(page, file.get(), WireEditor.ID)
        : page.openEditor(
            new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(wire.toUri())), WireEditor.ID);
  }
}
