package org.wiredesk.ui.trial;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.ui.desk.DeskFileReader;

/**
 * A rule in an editor: the text as it was, and where its cursor stood.
 *
 * @param file empty outside of the workspace
 */
record RuleText(DeskSource source, int offset, Optional<IFile> file) {

  /** As it is at this moment, saved or not. */
  static RuleText of(ITextEditor editor) {
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    Optional<IFile> file = Optional.ofNullable(ResourceUtil.getFile(editor.getEditorInput()));
    String name = file.map(DeskFileReader::name).orElse(editor.getEditorInput().getName());
    int offset = editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
        ? Math.max(0, selection.getOffset())
        : 0;
    return new RuleText(new DeskSource(name, document.get()), offset, file);
  }
}
