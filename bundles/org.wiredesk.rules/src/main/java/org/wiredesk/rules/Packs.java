package org.wiredesk.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The packs of phrase rules that ship with Wiredesk. */
public final class Packs {

  private static final List<String> FILES =
      List.of(
          "common-newswire.desk",
          "translationese-common.desk",
          "translationese-ru-bodies.desk",
          "translationese-ru-en.desk",
          "translationese-ru-reporting.desk",
          "translationese-ru-time.desk",
          "translationese-ru-verbs.desk");

  private static final class Holder {
    static final DeskBook BOOK = DeskReader.read(sources());
  }

  private Packs() {}

  /** All of them; read when first asked for, which takes about a second. */
  public static DeskBook book() {
    return Holder.BOOK;
  }

  public static List<DeskSource> sources() {
    return FILES.stream().map(Packs::source).toList();
  }

  private static DeskSource source(String file) {
    try (InputStream in = Packs.class.getResourceAsStream("packs/" + file)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks the pack " + file);
      }
      return new DeskSource(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
