package org.wiredesk.ui.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireReaders;

/**
 * A wire's file and what stands in it, or in an editor that has it open and perhaps unsaved.
 *
 * @param text with {@code \n} only as its line end
 */
public record WireText(Path path, String text) {

  /** What an editor shows of the file; empty when none has it open. */
  static Optional<String> open(Path path) {
    ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
    Optional<ITextFileBuffer> buffer = file(path)
        .map(file -> buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE))
        .or(() -> Optional.ofNullable(
            buffers.getFileStoreTextFileBuffer(EFS.getLocalFileSystem().getStore(path.toUri()))));
    return buffer.map(open -> NormalizedText.of(open.getDocument().get()).text());
  }

  /** @param open what an editor shows of it */
  static WireText read(Path path, Optional<String> open) throws IOException {
    return new WireText(path, open.isPresent() ? open.get() : WireReaders.read(path).text());
  }

  /** The file in the workspace, also where it is only linked there; one that exists before one that could. */
  static Optional<IFile> file(Path path) {
    return Stream.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri()))
        .max(Comparator.comparing(IFile::exists));
  }

  Wire wire() {
    return Wire.of(text);
  }

  public String name() {
    return path.getFileName().toString();
  }
}
