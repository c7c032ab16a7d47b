package org.wiredesk.ui.entries;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.text.AtomicFile;
import org.wiredesk.ui.desk.DeskFileReader;

/**
 * Adds entries to desk files. A file that is open is changed in its document, so that it can be undone there, and is
 * saved if it was saved before; any other is replaced on the disk as a whole. UI thread only.
 */
public final class DeskFileWriter {

  private DeskFileWriter() {}

  /**
   * Adds an entry at the end of a file, which is made if it does not exist.
   *
   * @param entry with {@code \n} as its line end
   * @return whether it is on the disk; an open file with changes that are not saved is left for its editor to save
   * @throws CoreException if it could not be written; nothing has changed then
   */
  public static boolean append(IFile file, String entry) throws CoreException {
    return change(file, before -> joined(before, entry));
  }

  /**
   * Changes the text of a file, which is made if it does not exist.
   *
   * @param change makes the new text of the old one
   * @return as {@link #append}
   * @throws CoreException if it could not be written; nothing has changed then
   */
  static boolean change(IFile file, UnaryOperator<String> change) throws CoreException {
    Optional<ITextFileBuffer> open = open(file);
    if (open.isPresent()) {
      return change(open.get(), change);
    }
    write(file, change);
    return true;
  }

  /** As it stands in its editor, or on the disk; empty if it cannot be read. */
  static String text(IFile file) {
    return open(file).map(buffer -> buffer.getDocument().get())
        .or(() -> DeskFileReader.source(file).map(DeskSource::text)).orElse("");
  }

  private static Optional<ITextFileBuffer> open(IFile file) {
    return Optional.ofNullable(FileBuffers.getTextFileBufferManager()
        .getTextFileBuffer(file.getFullPath(), LocationKind.IFILE));
  }

  private static boolean change(ITextFileBuffer buffer, UnaryOperator<String> change) throws CoreException {
    boolean saved = !buffer.isDirty();
    buffer.validateState(new NullProgressMonitor(), null);
    IDocument document = buffer.getDocument();
    String before = document.get();
    String after = change.apply(before);
    int start = 0;
    while (start < before.length() && start < after.length() && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int same = 0;
    while (same < Math.min(before.length(), after.length()) - start
        && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
      same++;
    }
    try {
      document.replace(start, before.length() - same - start, after.substring(start, after.length() - same));
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
    if (saved) {
      buffer.commit(new NullProgressMonitor(), false);
    }
    return saved;
  }

  private static void write(IFile file, UnaryOperator<String> change) throws CoreException {
    IPath location = file.getLocation();
    try {
      if (location == null) {
        writeThroughWorkspace(file, change);
      } else {
        Path path = location.toPath();
        String before = Files.exists(path) ? Files.readString(path, StandardCharsets.UTF_8) : "";
        AtomicFile.write(path, change.apply(before).getBytes(StandardCharsets.UTF_8));
        file.getProject().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
      }
    } catch (IOException e) {
      throw new CoreException(Status.error(file.getFullPath() + ": " + e.getMessage(), e));
    }
  }

  /** For projects that are kept elsewhere than on this machine's disks. */
  private static void writeThroughWorkspace(IFile file, UnaryOperator<String> change)
      throws CoreException, IOException {
    String before = file.exists() ? new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8) : "";
    var content = new ByteArrayInputStream(change.apply(before).getBytes(StandardCharsets.UTF_8));
    if (file.exists()) {
      file.setContents(content, IResource.KEEP_HISTORY, new NullProgressMonitor());
    } else {
      file.create(content, IResource.NONE, new NullProgressMonitor());
    }
  }

  static String joined(String before, String entry) {
    String lineEnd = before.contains("\r\n") ? "\r\n" : "\n";
    return before + (gap(before) + entry).replace("\n", lineEnd);
  }

  /** What has to stand between a text and an entry so that an empty line is between them. */
  static String gap(String before) {
    String lines = before.replace("\r\n", "\n");
    if (lines.isBlank() || lines.endsWith("\n\n")) {
      return "";
    }
    return lines.endsWith("\n") ? "\n" : "\n\n";
  }
}
