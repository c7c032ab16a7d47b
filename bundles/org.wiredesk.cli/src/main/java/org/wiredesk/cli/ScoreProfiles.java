package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.report.score.ScoreProfile;
import org.wiredesk.report.score.ScoreProfileFile;

/** What each wire is scored by: one profile for all, or that of its project. */
final class ScoreProfiles {

  private final Map<Path, ScoreProfile> byWire = new HashMap<>();

  private ScoreProfiles() {}

  /**
   * Reads all that will be needed, so that a mistake in one is told before the work and not after minutes of it.
   *
   * @throws Complaint if one is no score profile
   */
  static ScoreProfiles of(WireFiles files, Optional<Path> forAll) throws Complaint {
    ScoreProfiles profiles = new ScoreProfiles();
    Map<Path, ScoreProfile> read = new HashMap<>();
    for (WireFile file : files.files()) {
      Optional<Path> place = forAll.or(() -> ScoreProfileFile.nearest(file.path()));
      if (place.isPresent() && !read.containsKey(place.get())) {
        read.put(place.get(), read(place.get()));
      }
      profiles.byWire.put(file.path(), place.map(read::get).orElse(ScoreProfile.DEFAULT));
    }
    return profiles;
  }

  private static ScoreProfile read(Path file) throws Complaint {
    try {
      return ScoreProfileFile.read(file);
    } catch (IOException e) {
      String why = PlainWords.of(e);
      throw new Complaint(why.contains(file.toString()) ? why : file + ": " + why, e);
    }
  }

  ScoreProfile of(WireFile file) {
    return byWire.get(file.path());
  }
}
