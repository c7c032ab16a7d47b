package org.wiredesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints; the build writes the numbers. */
final class Version implements IVersionProvider {

  private static final Properties VERSIONS = versions();

  /** Of Wiredesk. */
  static String number() {
    return VERSIONS.getProperty("wiredesk");
  }

  private static Properties versions() {
    Properties versions = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return versions;
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "wiredesk " + VERSIONS.getProperty("wiredesk"),
      "LanguageTool " + VERSIONS.getProperty("languagetool"),
      "Java " + System.getProperty("java.version")
    };
  }
}
