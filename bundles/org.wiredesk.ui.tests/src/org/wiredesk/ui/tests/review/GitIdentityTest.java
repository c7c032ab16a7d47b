package org.wiredesk.ui.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.ui.review.GitIdentity;

class GitIdentityTest {

  @TempDir
  Path folder;

  @Test
  void theUsersNameIsReadFromTheirConfiguration() throws IOException {
    write("home/.gitconfig", """
        # mine
        [core]
        \tname = not this
        [User] email = a@example.org
        \tName = "Ann \\"A\\" Able" ; me
        """);
    assertEquals(Optional.of("Ann \"A\" Able"), name("wires/story.txt"));
  }

  @Test
  void theRepositorysOwnGoesBeforeIt() throws IOException {
    write("home/.gitconfig", "[user]\nname = Ann Able\n");
    write("wires/.git/config", "[user]\n  name = Desk Two\n");
    assertEquals(Optional.of("Desk Two"), name("wires/deep/story.txt"));
    assertEquals(Optional.of("Ann Able"), name("elsewhere/story.txt"));
  }

  @Test
  void thePlaceOfTheDesktopsConfigurationIsKnown() throws IOException {
    write("xdg/git/config", "[user]\nname=Bea Baker\n");
    assertEquals(Optional.of("Bea Baker"), new GitIdentity(
        folder.resolve("home"), Map.of("XDG_CONFIG_HOME", folder.resolve("xdg").toString())).name(Optional.empty()));
    write("home/.config/git/config", "[user]\nname=Cy Cook\n");
    assertEquals(Optional.of("Cy Cook"), name("story.txt"));
  }

  @Test
  void whereNothingIsSaidThereIsNoName() throws IOException {
    write("home/.gitconfig", "[user]\nemail = a@example.org\nname =\n[user\nname = broken\n");
    assertEquals(Optional.empty(), name("story.txt"));
  }

  private Optional<String> name(String wire) {
    return new GitIdentity(folder.resolve("home"), Map.of()).name(Optional.of(folder.resolve(wire)));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
