package org.wiredesk.report.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.marschall.memoryfilesystem.MemoryFileSystemBuilder;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;

class ScoreProfileFileTest {

  @Test
  void whatOneBeginsWithScoresAsNoProfileDoes(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("score.json"), ScoreProfileFile.beginning());
    ScoreProfile begun = ScoreProfileFile.read(file);
    assertEquals(ScoreProfile.DEFAULT.name(), begun.name());
    assertEquals(ScoreProfile.DEFAULT.multipliers(), begun.multipliers());
    assertEquals(ScoreProfile.DEFAULT.threshold(), begun.threshold());
    assertEquals(ScoreProfile.DEFAULT.passesWithCritical(), begun.passesWithCritical());
    assertEquals(MqmCategory.values().length, begun.weights().size());
    assertEquals(Set.of(1.0), Set.copyOf(begun.weights().values()));
  }

  @Test
  void aProfileThatMayNotBeReadSaysWhatToDo() throws IOException {
    try (FileSystem disk = MemoryFileSystemBuilder.newLinux().build("unreadable")) {
      Path file = Files.writeString(disk.getPath("/score.json"), "{}");
      Files.setPosixFilePermissions(file, Set.of());
      IOException told = assertThrows(IOException.class, () -> ScoreProfileFile.read(file));
      assertEquals("/score.json may not be read. Allow reading it; until then nothing is scored by it.", told.getMessage());
    }
  }

  @TempDir
  private Path folder;

  @Test
  void aProfileSaysWhatItWantsOtherwise() throws IOException {
    ScoreProfile profile = read("""
        {
          "name": "Night desk",
          "threshold": 97.5,
          "passWithCritical": true,
          "multipliers": { "major": 10 },
          "weights": { "accuracy/mistranslation": 3, "accuracy": 2, "style": 0.5 }
        }
        """);

    assertEquals("Night desk", profile.name());
    assertEquals(97.5, profile.threshold());
    assertTrue(profile.passesWithCritical());
    assertEquals(10, penalty(profile, MqmCategory.GRAMMAR, Severity.MAJOR));
    assertEquals(25, penalty(profile, MqmCategory.GRAMMAR, Severity.CRITICAL));
    assertEquals(3, penalty(profile, MqmCategory.MISTRANSLATION, Severity.MINOR));
    assertEquals(2, penalty(profile, MqmCategory.OMISSION, Severity.MINOR));
    assertEquals(0.5, penalty(profile, MqmCategory.AWKWARD_STYLE, Severity.MINOR));
  }

  @Test
  void anEmptyProfileIsTheBuiltInOne() throws IOException {
    assertEquals(ScoreProfile.DEFAULT, read("{}"));
  }

  @Test
  void whatIsWrongIsNamedWithItsPlace() {
    assertTrouble("an object is needed", "[]");
    assertTrouble("there is no \"treshold\" in a score profile, only name, threshold", "{\"treshold\": 9}");
    assertTrouble("at $.threshold: a number up to 100 is needed", "{\"threshold\": 101}");
    assertTrouble("at $.threshold: a number up to 100 is needed", "{\"threshold\": \"95\"}");
    assertTrouble("MQM has no severity \"bad\"; it has neutral, minor, major, critical",
        "{\"multipliers\": {\"bad\": 1}}");
    assertTrouble("at $.multipliers.minor: a number from 0 is needed", "{\"multipliers\": {\"minor\": -1}}");
    assertTrouble("MQM has no category \"accuracy/wrong\"", "{\"weights\": {\"accuracy/wrong\": 1}}");
    assertTrouble("the category \"style\" stands there twice", "{\"weights\": {\"style\": 1, \"style\": 2}}");
    assertTrouble("true or false is needed", "{\"passWithCritical\": 1}");
    assertTrouble("is not JSON at ", "{\"name\": ");
    assertTrouble("is not JSON at ", "{\"name\": 'x'}");
    assertTrouble("is not JSON at ", "{} x");
    assertTrouble("is not JSON at ", "");
    assertTrouble("is not JSON at ", "{\"threshold\": NaN}");
  }

  @Test
  void theNearestProfileHolds() throws IOException {
    Path outer = write(ScoreProfileFile.ofProject(folder), "{}");
    Path inner = write(ScoreProfileFile.ofProject(folder.resolve("a")), "{}");

    assertEquals(Optional.of(outer), ScoreProfileFile.nearest(folder.resolve("b/w.txt")));
    assertEquals(Optional.of(inner), ScoreProfileFile.nearest(folder.resolve("a/b/w.txt")));
  }

  private ScoreProfile read(String json) throws IOException {
    return ScoreProfileFile.read(write(folder.resolve("score.json"), json));
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static double penalty(ScoreProfile profile, MqmCategory category, Severity severity) {
    return profile.penalty(new Fault(category, severity, Optional.empty(), Optional.empty()));
  }

  private void assertTrouble(String message, String json) {
    IOException trouble = assertThrows(IOException.class, () -> read(json), json);
    assertTrue(trouble.getMessage().contains(message), trouble.getMessage());
    assertTrue(trouble.getMessage().startsWith(folder.resolve("score.json").toString()), trouble.getMessage());
  }
}
