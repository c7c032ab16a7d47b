package org.wiredesk.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  private static final byte[] OLD = {1, 2, 3};
  private static final byte[] NEW = {4, 5};

  @TempDir
  Path folder;

  @Test
  void aNewFileIsMadeWithItsFolders() throws IOException {
    Path file = folder.resolve("a/b/words.txt");

    AtomicFile.write(file, NEW);

    assertArrayEquals(NEW, Files.readAllBytes(file));
    assertEquals(List.of("words.txt"), names(file.getParent()));
  }

  @Test
  void anOldFileIsReplacedWhole() throws IOException {
    Path file = Files.write(folder.resolve("words.txt"), OLD);

    AtomicFile.write(file, NEW);

    assertArrayEquals(NEW, Files.readAllBytes(file));
    assertEquals(List.of("words.txt"), names(folder));
  }

  @Test
  void permissionsStayAndALinkStaysALink() throws IOException {
    Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = Files.write(folder.resolve("words.txt"), OLD);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

    AtomicFile.write(link, NEW);

    assertTrue(Files.isSymbolicLink(link));
    assertArrayEquals(NEW, Files.readAllBytes(file));
    assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aNewFileGetsThePermissionsAnyOtherGets() throws IOException {
    Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path other = Files.createFile(folder.resolve("other.txt"));
    Path file = folder.resolve("words.txt");

    AtomicFile.write(file, NEW);

    assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
  }

  @Test
  void whatCannotBeReplacedIsLeftAsItWas() throws IOException {
    Path inTheWay = Files.createDirectory(folder.resolve("words.txt"));

    assertThrows(IOException.class, () -> AtomicFile.write(inTheWay, NEW));
    assertEquals(List.of("words.txt"), names(folder));
  }

  @Test
  void aWriteProtectedFileIsNotReplacedWhoeverAsks() throws IOException {
    Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = Files.write(folder.resolve("words.txt"), OLD);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

    assertThrows(AccessDeniedException.class, () -> AtomicFile.write(file, NEW));
    assertArrayEquals(OLD, Files.readAllBytes(file));
    assertEquals(List.of("words.txt"), names(folder));
  }

  @Test
  void onlyWhatWritersOfTheSameFileLeftIsDeleted() throws IOException {
    Path file = folder.resolve("words.txt");
    Path other = folder.resolve("other.txt");
    leaveBehind(file);
    leaveBehind(file);
    leaveBehind(other);
    Files.write(folder.resolve(".wiredesk-mine.tmp"), OLD);

    AtomicFile.deleteLeftovers(file);

    assertEquals(2, names(folder).stream().filter(name -> name.endsWith(".tmp")).count());
    AtomicFile.deleteLeftovers(other);
    assertEquals(List.of(".wiredesk-mine.tmp"), names(folder));
  }

  /** As a writer does that is killed between writing and renaming. */
  private void leaveBehind(Path file) throws IOException {
    String name = ".wiredesk-" + Integer.toHexString(file.getFileName().toString().hashCode()) + "-";
    Files.createTempFile(folder, name, ".tmp");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }
}
