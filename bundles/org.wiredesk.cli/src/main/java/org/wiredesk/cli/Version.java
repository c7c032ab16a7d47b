package org.wiredesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints; the build writes the numbers. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties versions = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      versions.load(in);
    }
    return new String[] {
      "wiredesk " + versions.getProperty("wiredesk"),
      "LanguageTool " + versions.getProperty("languagetool"),
      "Java " + System.getProperty("java.version")
    };
  }
}
