package org.wiredesk.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Desk files that are part of this build. */
final class Shipped {

  private Shipped() {}

  /** @param folder beside this class */
  static List<DeskSource> sources(String folder, List<String> files) {
    return files.stream().map(file -> source(folder, file)).toList();
  }

  private static DeskSource source(String folder, String file) {
    try (InputStream in = Shipped.class.getResourceAsStream(folder + "/" + file)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks " + folder + "/" + file);
      }
      return new DeskSource(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
