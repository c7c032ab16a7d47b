package org.wiredesk.review.file;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import org.wiredesk.review.Review;
import org.wiredesk.text.AtomicFile;

/**
 * The file of notes beside a wire. What others write into it meanwhile is merged in when it is saved, never
 * overwritten; members and annotations that Wiredesk does not know stay in it. Safe for use by several threads and, on
 * one machine, by several processes.
 */
public final class ReviewFile {

  public static final String EXTENSION = ".notes.jsonld";

  private final Path file;

  /** The wire, or the folder of the project. */
  private final Path subject;

  /** What the annotations are of, as a reference from the file. */
  private final String source;

  private boolean subjectSeen;

  /** What stood in the file when it was last seen, and what was read from that. */
  private Page seen = Page.EMPTY;

  /** @param wire which need not exist any more */
  public ReviewFile(Path wire) {
    this(beside(wire), wire, wire.getFileName().toString());
  }

  private ReviewFile(Path file, Path subject, String source) {
    this.file = file.toAbsolutePath();
    this.subject = subject.toAbsolutePath();
    this.source = source;
  }

  /**
   * A file with what was said of all wires of a project, which has no places: its text is empty.
   *
   * @param file in a folder directly below the project's
   */
  public static ReviewFile ofProject(Path file) {
    return new ReviewFile(file, file.toAbsolutePath().getParent().getParent(), "..");
  }

  /** {@code story.txt.notes.jsonld} for {@code story.txt}. */
  public static Path beside(Path wire) {
    return wire.resolveSibling(wire.getFileName() + EXTENSION);
  }

  public Path path() {
    return file;
  }

  /** When it was written last, by whomever; empty when there is no file. */
  public Optional<FileTime> time() {
    try {
      return Optional.of(Files.getLastModifiedTime(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * What was said of the wire; nothing when there is no file.
   *
   * @param text of the wire, by which positions are counted
   * @throws DamagedReviewException when the file is none of notes
   */
  public synchronized Review read(String text) throws IOException {
    subjectSeen |= Files.exists(subject);
    seen = load(text).orElse(Page.EMPTY);
    return seen.review();
  }

  /**
   * Writes a review, merged with what others have written since it was read. When it fails, the file is as it was, and
   * the same review can be saved again.
   *
   * @return what stands in the file now
   * @throws UnsavedReviewException when it cannot be written
   */
  public synchronized Review save(Review review, String text) throws IOException {
    Obstacle obstacle = new Obstacle(subject, file);
    subjectSeen |= Files.exists(subject);
    if (isGone()) {
      throw obstacle.gone();
    }
    long size = 0;
    try (FileTurn onlyMine = FileTurn.of(file)) {
      Page merged = seen.with(review).mergedWith(others(text));
      byte[] json = merged.written(new AnnotationWriter(source, new Targets(text))).getBytes(StandardCharsets.UTF_8);
      size = json.length;
      write(json);
      seen = merged;
      return merged.review();
    } catch (IOException failure) {
      throw obstacle.told(failure, size);
    }
  }

  /** Else its notes would be left behind where nobody looks for them. */
  private boolean isGone() {
    return Files.notExists(subject)
        && (subjectSeen && Files.notExists(file) || Files.notExists(subject.getParent()));
  }

  /** What others have written; a file that cannot be read is kept beside. */
  private Page others(String text) throws IOException {
    try {
      return load(text).orElse(Page.EMPTY);
    } catch (DamagedReviewException damaged) {
      setAside();
      return seen;
    }
  }

  private void write(byte[] json) throws IOException {
    AtomicFile.deleteLeftovers(file);
    if (!Files.exists(file) || !Arrays.equals(json, Files.readAllBytes(file))) {
      AtomicFile.write(file, json);
    }
  }

  private Optional<Page> load(String text) throws IOException {
    String json;
    try {
      json = Files.readString(file);
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (CharacterCodingException e) {
      throw new DamagedReviewException(file, "it is no text in UTF-8");
    }
    try {
      Targets targets = new Targets(text);
      Optional<Page> page = Optional.empty();
      for (String side : Sides.of(json)) {
        Page read = Page.read(side, targets);
        page = Optional.of(page.map(first -> first.mergedWith(read)).orElse(read));
      }
      return page;
    } catch (JsonParseException | StackOverflowError e) {
      throw new DamagedReviewException(file, "it is no list of annotations in JSON");
    }
  }

  /** Copied, so that there is a file under its name at every moment. */
  private void setAside() throws IOException {
    for (int i = 1;; i++) {
      Path aside = file.resolveSibling(file.getFileName() + ".damaged" + (i == 1 ? "" : "-" + i));
      if (!Files.exists(aside)) {
        AtomicFile.write(aside, Files.readAllBytes(file));
        return;
      }
    }
  }
}
