package org.wiredesk.review.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.marschall.memoryfilesystem.MemoryFileSystemBuilder;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.review.Note;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Review;
import org.wiredesk.review.file.UnsavedReviewException.Reason;

/** What a person is told when notes cannot be written, and that none is lost by it. */
class UnsavedReviewTest {

  private static final String TEXT = "Envoys met. They went home.";

  @TempDir
  private Path folder;

  @Test
  void onAFullDiskTheFileStaysAndTheNotesAreSavedWhenThereIsRoom() throws IOException {
    Configuration small = Configuration.unix().toBuilder()
        .setAttributeViews("basic", "owner", "posix", "unix").setMaxSize(64 * 1024).build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      Path wire = Files.writeString(Files.createDirectories(disk.getPath("/wires")).resolve("story.txt"), TEXT);
      ReviewFile file = new ReviewFile(wire);
      Review saved = file.save(Review.EMPTY.with(note("first")), TEXT);
      byte[] before = Files.readAllBytes(file.path());
      Path ballast = Files.write(disk.getPath("/ballast"), new byte[40 * 1024]);
      Review more = saved.with(note("long ".repeat(4_000)));

      UnsavedReviewException told = assertThrows(UnsavedReviewException.class, () -> file.save(more, TEXT));

      assertEquals(Reason.DISK_FULL, told.reason());
      assertEquals("The notes on story.txt are not saved: the disk of /wires is full. Make room on it and save again.",
          told.getMessage());
      assertEquals(List.of("story.txt", "story.txt.notes.jsonld"), names(wire.getParent()));
      assertEquals(new String(before), Files.readString(file.path()));
      Files.delete(ballast);
      assertEquals(2, file.save(more, TEXT).notes().size());
      assertEquals(more, new ReviewFile(wire).read(TEXT));
    }
  }

  @Test
  void aReadOnlyFolderIsToldAndNothingIsLost() throws IOException {
    try (FileSystem disk = MemoryFileSystemBuilder.newLinux().build("read-only-folder")) {
      Path desk = Files.createDirectories(disk.getPath("/wires"));
      Path wire = Files.writeString(desk.resolve("story.txt"), TEXT);
      ReviewFile file = new ReviewFile(wire);
      Review saved = file.save(Review.EMPTY.with(note("first")), TEXT);
      Files.setPosixFilePermissions(desk, PosixFilePermissions.fromString("r-xr-xr-x"));
      Review more = saved.with(note("second"));

      UnsavedReviewException told = assertThrows(UnsavedReviewException.class, () -> file.save(more, TEXT));

      assertEquals(Reason.READ_ONLY, told.reason());
      assertTrue(told.getMessage().contains("Allow writing to its folder"), told.getMessage());
      assertEquals(1, new ReviewFile(wire).read(TEXT).notes().size());
      assertEquals(List.of("story.txt", "story.txt.notes.jsonld"), names(desk));
      Files.setPosixFilePermissions(desk, PosixFilePermissions.fromString("rwxr-xr-x"));
      assertEquals(2, file.save(more, TEXT).notes().size());
    }
  }

  @Test
  void aReadOnlyFileIsToldAndNothingIsLost() throws IOException {
    try (FileSystem disk = MemoryFileSystemBuilder.newLinux().build("read-only-file")) {
      Path wire = Files.writeString(Files.createDirectories(disk.getPath("/wires")).resolve("story.txt"), TEXT);
      ReviewFile file = new ReviewFile(wire);
      Review saved = file.save(Review.EMPTY.with(note("first")), TEXT);
      Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("r--r--r--"));
      Review more = saved.with(note("second"));

      UnsavedReviewException told = assertThrows(UnsavedReviewException.class, () -> file.save(more, TEXT));

      assertEquals(Reason.READ_ONLY, told.reason());
      assertTrue(told.getMessage().contains("Allow writing to it"), told.getMessage());
      assertEquals(1, new ReviewFile(wire).read(TEXT).notes().size());
    }
  }

  @Test
  void aWireThatIsGoneIsTold() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path wire = Files.writeString(inner.resolve("story.txt"), TEXT);
    ReviewFile file = new ReviewFile(wire);
    Review review = file.save(Review.EMPTY.with(note("first")), TEXT);
    Path moved = Files.move(inner, folder.resolve("elsewhere"));

    UnsavedReviewException told =
        assertThrows(UnsavedReviewException.class, () -> file.save(review.with(note("second")), TEXT));

    assertEquals(Reason.WIRE_GONE, told.reason());
    assertEquals("The notes on story.txt are not saved: story.txt is not in " + inner
        + " any more. Put it back, or open it where it is now and add the notes there.", told.getMessage());
    assertFalse(Files.exists(inner));
    assertEquals(review, new ReviewFile(moved.resolve("story.txt")).read(TEXT));
    Files.move(moved, inner);
    assertEquals(2, file.save(review.with(note("second")), TEXT).notes().size());
  }

  @Test
  void notesOfADeletedWireCanStillBeAnswered() throws IOException {
    Path wire = wire();
    ReviewFile file = new ReviewFile(wire);
    Review review = file.save(Review.EMPTY.with(note("first")), TEXT);
    Files.delete(wire);
    assertEquals(2, file.save(review.with(note("second")), TEXT).notes().size());
  }

  @Test
  void whatASystemSaysIsTakenForWhatItMeans() throws IOException {
    Path wire = wire();
    Obstacle obstacle = new Obstacle(wire, ReviewFile.beside(wire));
    assertReason(Reason.READ_ONLY, obstacle, new AccessDeniedException("/wires/.wiredesk-1.tmp"));
    assertReason(Reason.READ_ONLY, obstacle, new FileSystemException("/wires/x", null, "Read-only file system"));
    assertReason(Reason.DISK_FULL, obstacle, new IOException("No space left on device"));
    assertReason(Reason.DISK_FULL, obstacle,
        new FileSystemException("/wires/x", null, "There is not enough space on the disk"));
    assertReason(Reason.DISK_FULL, obstacle, new IOException("Disk quota exceeded"));
    assertReason(Reason.OTHER, obstacle, new IOException("Input/output error"));
    assertReason(Reason.OTHER, obstacle, new IOException());
  }

  private static void assertReason(Reason reason, Obstacle obstacle, IOException failure) {
    UnsavedReviewException told = obstacle.told(failure, 100);
    assertEquals(reason, told.reason());
    assertTrue(told.getMessage().startsWith("The notes on story.txt are not saved: "), told.getMessage());
    assertTrue(told.getMessage().contains("save again."), told.getMessage());
  }

  private Path wire() throws IOException {
    return Files.writeString(folder.resolve("story.txt"), TEXT);
  }

  private static Note note(String text) {
    return Note.of(Remark.of("Ann", Instant.EPOCH, text), Optional.empty());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
