package org.wiredesk.rules.ui.changes;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.wiredesk.text.Span;

/** What stands in desk files as they are in an editor, else on disk; each file is read once. */
final class LinesOfFiles {

  private final Map<URI, IDocument> documents = new HashMap<>();

  LinesOfFiles() {}

  LinesOfFiles(URI file, IDocument document) {
    documents.put(file, document);
  }

  /** The last part of its path. */
  static String name(URI file) {
    return file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
  }

  /** Empty if the file is shorter. */
  String text(URI file, Span place) {
    try {
      return document(file).get(place.start(), place.length());
    } catch (BadLocationException e) {
      return "";
    }
  }

  /** @param line from 1; blank if there is none of this number */
  String line(URI file, int line) {
    IDocument document = document(file);
    try {
      return document.get(document.getLineOffset(line - 1), document.getLineInformation(line - 1).getLength()).strip();
    } catch (BadLocationException e) {
      return "";
    }
  }

  private IDocument document(URI file) {
    return documents.computeIfAbsent(file, LinesOfFiles::read);
  }

  private static IDocument read(URI file) {
    try {
      ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getFileStoreTextFileBuffer(EFS.getStore(file));
      return buffer != null
          ? buffer.getDocument()
          : new Document(Files.readString(Path.of(file), StandardCharsets.UTF_8));
    } catch (CoreException | IOException | IllegalArgumentException | FileSystemNotFoundException e) {
      return new Document();
    }
  }
}
