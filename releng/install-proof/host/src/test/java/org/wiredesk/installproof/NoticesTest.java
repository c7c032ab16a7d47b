package org.wiredesk.installproof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever library of others the product carries is named in the notices. */
class NoticesTest {

  private static final int DEPTH_OF_PLUGINS = 5;

  private final Path product = Path.of(System.getProperty("proof.product"));
  private Path plugins;
  private String notices;

  @BeforeEach
  void read() throws IOException {
    notices = Files.readString(Path.of(System.getProperty("proof.notices")));
    try (Stream<Path> folders =
        Files.find(product, DEPTH_OF_PLUGINS, (path, attributes) -> path.endsWith("plugins") && attributes.isDirectory())) {
      plugins = folders.findFirst().orElseThrow(() -> new AssertionError("no product in " + product));
    }
  }

  @Test
  void everyBundleOfOthersIsNamed() throws IOException {
    List<String> names = namesIn(plugins).stream()
        .map(name -> name.substring(0, name.indexOf('_')))
        .filter(name -> !name.startsWith("org.eclipse.") && !name.startsWith("org.wiredesk."))
        .toList();
    assertFalse(names.isEmpty());
    assertEquals(List.of(), names.stream().filter(name -> !notices.contains(name)).toList());
  }

  @Test
  void everyJarBesideLanguageToolIsNamedWithItsVersion() throws IOException {
    List<String> jars = namesIn(languageTool().resolve("lib")).stream().filter(name -> name.endsWith(".jar")).toList();
    assertFalse(jars.isEmpty());
    List<String> named = notices.lines()
        .filter(line -> line.startsWith("| "))
        .map(line -> line.split("\\|")[1].strip().replace(' ', '-') + ".jar")
        .toList();
    assertEquals(List.of(), jars.stream().filter(jar -> !named.contains(jar)).toList());
  }

  @Test
  void noDictionaryOfGermanIsShipped() throws IOException {
    try (Stream<Path> files = Files.walk(languageTool())) {
      assertEquals(List.of(), files.filter(path -> path.toString().contains("resource/de/")).toList());
    }
    assertFalse(namesIn(languageTool().resolve("lib")).stream().anyMatch(name -> name.startsWith("language-de-")));
  }

  private Path languageTool() throws IOException {
    return plugins.resolve(namesIn(plugins).stream()
        .filter(name -> name.startsWith("org.wiredesk.languagetool_"))
        .findFirst()
        .orElseThrow());
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
