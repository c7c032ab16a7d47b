package org.wiredesk.ui.original;

import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IEditorAssociationOverride;
import org.wiredesk.ui.editor.WireEditor;

/**
 * Has originals open as plain text, where wires open in the wire editor: it would find each of their words to be left
 * untranslated. Whoever wants that all the same finds the wire editor in <em>Open With</em>.
 */
public final class OriginalsAsText implements IEditorAssociationOverride {

  @Override
  public IEditorDescriptor overrideDefaultEditor(
      IEditorInput input, IContentType type, IEditorDescriptor editor) {
    boolean wanted = editor != null && editor.getId().equals(WireEditor.ID)
        && input instanceof IFileEditorInput file && OriginalNames.isOriginal(file.getFile());
    return wanted
        ? PlatformUI.getWorkbench().getEditorRegistry().findEditor(EditorsUI.DEFAULT_TEXT_EDITOR_ID) : editor;
  }

  /** A name alone does not tell what lies beside the file. */
  @Override
  public IEditorDescriptor overrideDefaultEditor(String name, IContentType type, IEditorDescriptor editor) {
    return editor;
  }

  @Override
  public IEditorDescriptor[] overrideEditors(IEditorInput input, IContentType type, IEditorDescriptor[] editors) {
    return editors;
  }

  @Override
  public IEditorDescriptor[] overrideEditors(String name, IContentType type, IEditorDescriptor[] editors) {
    return editors;
  }
}
