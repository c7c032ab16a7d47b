package org.wiredesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckProfile;

class ProjectProfilesTest extends CommandLineTest {

  private final CheckProfile base =
      new CheckProfile("en-GB", Optional.of("ru"), Set.of("Minsk"), Set.of(), Set.of(), Optional.of("date-"));
  private final ProjectProfiles profiles = new ProjectProfiles(base);

  @Test
  void aProjectsWordsComeToThoseOfTheUser() throws IOException {
    file("project/.wiredesk/words.txt", "Brest\n");
    Path wire = file("project/may/w.txt", CLEAN);

    assertEquals(
        new CheckProfile("en-GB", Optional.of("ru"), Set.of("Minsk", "Brest"), Set.of(), Set.of(), Optional.of("date-")),
        profiles.of(wire));
    assertSame(profiles.of(wire), profiles.of(file("project/may/x.txt", CLEAN)));
  }

  @Test
  void withoutAProjectTheProfileStays() throws IOException {
    assertSame(base, profiles.of(file("w.txt", CLEAN)));
  }
}
