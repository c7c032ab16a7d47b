package org.wiredesk.rules.ide.help;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** What each word of the language means, in simple HTML. */
public final class Glossary {

  private static final Properties TEXTS = read();

  private Glossary() {}

  public static Optional<String> keyword(String word) {
    return text("keyword", word);
  }

  /** A word class, a part-of-speech tag or a shape. */
  public static Optional<String> tag(String name) {
    return text("tag", name);
  }

  public static Optional<String> chunk(String name) {
    return text("chunk", name);
  }

  /** @param path as desk files write it: {@code style/unidiomatic} */
  public static Optional<String> category(String path) {
    return text("category", path);
  }

  public static Optional<String> severity(String level) {
    return text("severity", level);
  }

  /** The English name of a language, by its code of two or three letters. */
  public static Optional<String> language(String code) {
    String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() || name.equals(code) ? Optional.empty() : Optional.of(name);
  }

  /** What a text must be before it stands in HTML. */
  public static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static Optional<String> text(String kind, String word) {
    return Optional.ofNullable(TEXTS.getProperty(kind + "." + word));
  }

  private static Properties read() {
    try (Reader in = new InputStreamReader(
        Glossary.class.getResourceAsStream("glossary.properties"), StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(in);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
