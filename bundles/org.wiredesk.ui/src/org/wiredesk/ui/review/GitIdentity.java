package org.wiredesk.ui.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code user.name} of git's configuration, without git: the repository's own first, then the user's. Knows no
 * included files and no work trees whose configuration lies elsewhere; what it cannot read it passes over.
 */
public final class GitIdentity {

  private final Path home;
  private final Map<String, String> environment;

  /** @param environment of which {@code XDG_CONFIG_HOME} is asked */
  public GitIdentity(Path home, Map<String, String> environment) {
    this.home = home;
    this.environment = environment;
  }

  static GitIdentity ofThisUser() {
    return new GitIdentity(Path.of(System.getProperty("user.home", "")), System.getenv());
  }

  /** @param file in whose repository the name holds */
  public Optional<String> name(Optional<Path> file) {
    List<Path> places = new ArrayList<>();
    file.flatMap(GitIdentity::repository).ifPresent(git -> places.add(git.resolve("config")));
    places.add(home.resolve(".gitconfig"));
    String xdg = environment.getOrDefault("XDG_CONFIG_HOME", "");
    places.add((xdg.isBlank() ? home.resolve(".config") : Path.of(xdg)).resolve("git").resolve("config"));
    return places.stream().flatMap(config -> nameIn(config).stream()).findFirst();
  }

  private static Optional<Path> repository(Path file) {
    for (Path folder = file.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
      Path git = folder.resolve(".git");
      if (Files.isDirectory(git)) {
        return Optional.of(git);
      }
    }
    return Optional.empty();
  }

  /** The last one said holds, as with git. */
  private static Optional<String> nameIn(Path config) {
    Optional<String> name = Optional.empty();
    boolean inUser = false;
    for (String line : lines(config)) {
      String said = line.strip();
      if (said.startsWith("[")) {
        int end = said.indexOf(']');
        inUser = end > 0 && said.substring(1, end).strip().equalsIgnoreCase("user");
        said = end > 0 ? said.substring(end + 1).strip() : "";
      }
      int equals = said.indexOf('=');
      if (inUser && equals > 0 && said.substring(0, equals).strip().equalsIgnoreCase("name")) {
        name = Optional.of(value(said.substring(equals + 1))).filter(value -> !value.isEmpty());
      }
    }
    return name;
  }

  /** Without quotation marks and without a remark behind it. */
  private static String value(String written) {
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '\\' && i + 1 < written.length()) {
        value.append(written.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '#' || c == ';')) {
        break;
      } else {
        value.append(c);
      }
    }
    return value.toString().strip();
  }

  private static List<String> lines(Path config) {
    try {
      return Files.isRegularFile(config)
          ? new String(Files.readAllBytes(config), StandardCharsets.UTF_8).lines().toList()
          : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }
}
