package org.wiredesk.ui.editor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileInfo;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.text.WireReaders;
import org.wiredesk.text.WireSource;

/** The bytes of a file before it is opened: whether they are a wire, and in which charset. */
final class WireBytes {

  private final WireSource source;

  private WireBytes(WireSource source) {
    this.source = source;
  }

  /**
   * Reads the file that a wire is kept in; empty if there is none to read.
   *
   * @throws CoreException if it is no wire; its message is for the user
   */
  static Optional<WireBytes> read(URI uri) throws CoreException {
    IFileStore store = EFS.getStore(uri);
    IFileInfo info = store.fetchInfo();
    if (!info.exists() || info.isDirectory()) {
      return Optional.empty();
    }
    if (info.getLength() > WireReaders.LARGEST_FILE) {
      throw new CoreException(Status.error(
          NLS.bind(Messages.WireBytes_tooLarge, store.getName(), WireReaders.LARGEST_FILE >> 20)));
    }
    try (InputStream in = store.openInputStream(EFS.NONE, new NullProgressMonitor())) {
      return Optional.of(new WireBytes(WireReaders.read(store.getName(), in.readAllBytes())));
    } catch (IOException e) {
      throw new CoreException(Status.error(e.getMessage(), e));
    }
  }

  /** How many places of the file are no characters in its charset: saving it would lose them. */
  int damaged() {
    return source.damaged();
  }

  /** The charset by name, for the user. */
  String charsetName() {
    return source.charset().name();
  }

  /** Has the buffer read the file, and write it again, in its true charset; what the user has chosen stands. */
  void adoptCharset(ITextFileBuffer buffer, Optional<IFile> file) throws CoreException {
    boolean chosen = file.isPresent() && file.get().getCharset(false) != null;
    if (!chosen && !isAscii() && !isKeptBy(buffer)) {
      buffer.setEncoding(charset());
      buffer.revert(new NullProgressMonitor());
    }
  }

  /** Whether the buffer would write the same charset; a UTF-16 it knows only by its mark it would make UTF-8. */
  private boolean isKeptBy(ITextFileBuffer buffer) {
    return !isUtf16() && charset().equalsIgnoreCase(buffer.getEncoding());
  }

  /** Named so that a byte order mark comes back when the file is written; that of UTF-8 is kept by the platform. */
  private String charset() {
    if (source.byteOrderMark() && source.charset().equals(StandardCharsets.UTF_16LE)) {
      return "x-UTF-16LE-BOM";
    }
    boolean bigEndian = source.byteOrderMark() && source.charset().equals(StandardCharsets.UTF_16BE);
    return bigEndian ? StandardCharsets.UTF_16.name() : source.charset().name();
  }

  /** Plain ASCII is the same in every charset but those of two bytes a character. */
  private boolean isAscii() {
    return !isUtf16() && source.text().chars().allMatch(c -> c < 0x80);
  }

  private boolean isUtf16() {
    return source.charset().name().startsWith("UTF-16");
  }
}
