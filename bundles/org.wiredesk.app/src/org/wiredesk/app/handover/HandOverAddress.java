package org.wiredesk.app.handover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.wiredesk.text.AtomicFile;

/**
 * Where the Wiredesk of a workspace listens: at a Unix domain socket whose path a file in the workspace tells. The
 * socket itself is in a folder for temporary files: its path must be short (some 100 bytes), and a workspace may lie on
 * a file system that has no sockets.
 */
final class HandOverAddress {

  private static final String FILE = ".metadata/.wiredesk-window";
  private static final String FOLDER_PREFIX = "wiredesk-";
  private static final String SOCKET = "window";

  private final Path file;

  HandOverAddress(Path workspace) {
    file = workspace.resolve(FILE);
  }

  /** The socket; empty if none was told. Whether somebody still listens there is another question. */
  Optional<Path> socket() {
    try {
      String told = Files.readString(file, StandardCharsets.UTF_8);
      return Optional.of(Path.of(told.strip())).filter(HandOverAddress::isOurs);
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** A path for a new socket, in a new folder that only this user can enter; both go when this program is ended. */
  static Path newSocket() throws IOException {
    Path folder = Files.createTempDirectory(FOLDER_PREFIX);
    folder.toFile().deleteOnExit();
    Path socket = folder.resolve(SOCKET);
    socket.toFile().deleteOnExit();
    return socket;
  }

  void tell(Path socket) throws IOException {
    AtomicFile.write(file, socket.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Removes the socket that was told, its folder and the file, whoever left them. */
  void remove() throws IOException {
    Optional<Path> socket = socket();
    Files.deleteIfExists(file);
    if (socket.isPresent()) {
      removeWithFolder(socket.get());
    }
  }

  static void removeWithFolder(Path socket) throws IOException {
    Files.deleteIfExists(socket);
    Files.deleteIfExists(socket.getParent());
  }

  private static boolean isOurs(Path socket) {
    return socket.isAbsolute()
        && socket.getNameCount() >= 2
        && socket.getFileName().toString().equals(SOCKET)
        && socket.getParent().getFileName().toString().startsWith(FOLDER_PREFIX);
  }
}
