package org.wiredesk.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.wiredesk.text.AtomicFile;

/** The desk files of facts that ship, laid out on disk, so that editors can show them. */
public final class ShippedFactFiles {

  private ShippedFactFiles() {}

  /** @param name as {@link DeskSource#name} and the places of their facts say it */
  public static boolean has(String name) {
    return OfficeHolders.fileNames().contains(name);
  }

  /**
   * Where one of them lies, once all are written into a folder, since they speak of each other. They are write-protected.
   *
   * @throws IOException if they cannot be written there
   */
  public static Path in(Path folder, String name) throws IOException {
    List<DeskSource> sources = OfficeHolders.sources();
    for (DeskSource source : sources) {
      write(folder.resolve(source.name()), source.text().getBytes(StandardCharsets.UTF_8));
    }
    return folder.resolve(name);
  }

  /** Of an earlier Wiredesk there may be another one. */
  private static void write(Path file, byte[] text) throws IOException {
    if (!Files.exists(file) || !Arrays.equals(text, Files.readAllBytes(file))) {
      Files.deleteIfExists(file);
      AtomicFile.write(file, text);
      file.toFile().setReadOnly();
    }
  }
}
