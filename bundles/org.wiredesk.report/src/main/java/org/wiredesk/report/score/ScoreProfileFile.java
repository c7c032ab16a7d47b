package org.wiredesk.report.score;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;

/**
 * The score profile of a project, a JSON object in {@code .wiredesk/score.json}. All members may be missing: {@code
 * name}; {@code threshold}; {@code passWithCritical}; {@code multipliers} by severity; {@code weights} by category
 * ({@code accuracy/mistranslation}) or for all of a dimension ({@code accuracy}), of which the category's own goes
 * first.
 */
public final class ScoreProfileFile {

  private static final Path PLACE = Path.of(".wiredesk", "score.json");

  private final Path file;
  private final JsonReader json;

  private String name = ScoreProfile.DEFAULT.name();
  private double threshold = ScoreProfile.DEFAULT.threshold();
  private boolean passesWithCritical = ScoreProfile.DEFAULT.passesWithCritical();
  private final Map<Severity, Double> multipliers = new EnumMap<>(ScoreProfile.DEFAULT.multipliers());
  private final Map<MqmCategory, Double> byDimension = new EnumMap<>(MqmCategory.class);
  private final Map<MqmCategory, Double> byCategory = new EnumMap<>(MqmCategory.class);

  private ScoreProfileFile(Path file, String text) {
    this.file = file;
    this.json = new JsonReader(new StringReader(text));
    json.setStrictness(Strictness.STRICT);
  }

  /** Where the profile of a project is, or would be. */
  public static Path ofProject(Path folder) {
    return folder.resolve(PLACE);
  }

  /** The profile for a wire: the one in its folder, else in the nearest folder above that has one. */
  public static Optional<Path> nearest(Path wire) {
    return Stream.iterate(wire.toAbsolutePath().normalize().getParent(), folder -> folder != null, Path::getParent)
        .map(ScoreProfileFile::ofProject).filter(Files::isRegularFile).findFirst();
  }

  /** What to begin a profile with: all that can be set, as it is where no profile says otherwise. */
  public static String beginning() {
    JsonObject profile = new JsonObject();
    profile.addProperty("name", ScoreProfile.DEFAULT.name());
    profile.add("threshold", plain(ScoreProfile.DEFAULT.threshold()));
    profile.addProperty("passWithCritical", ScoreProfile.DEFAULT.passesWithCritical());
    JsonObject multipliers = new JsonObject();
    ScoreProfile.DEFAULT.multipliers().forEach((severity, factor) -> multipliers.add(severity.label(), plain(factor)));
    profile.add("multipliers", multipliers);
    JsonObject weights = new JsonObject();
    Stream.of(MqmCategory.values()).map(MqmCategory::dimension).distinct()
        .forEach(dimension -> weights.add(dimension, plain(1)));
    profile.add("weights", weights);
    return new GsonBuilder().setPrettyPrinting().create().toJson(profile) + "\n";
  }

  private static JsonPrimitive plain(double number) {
    return new JsonPrimitive(new BigDecimal(ScoreWords.points(number)));
  }

  /** @throws IOException if it cannot be read or is no score profile; the message names the file and tells why */
  public static ScoreProfile read(Path file) throws IOException {
    try {
      return new ScoreProfileFile(file, Files.readString(file)).profile();
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not UTF-8 text", e);
    } catch (AccessDeniedException e) {
      throw new IOException(file + " may not be read. Allow reading it; until then nothing is scored by it.", e);
    }
  }

  private ScoreProfile profile() throws IOException {
    try {
      members("member", this::member);
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw trouble("more follows after the end");
      }
    } catch (MalformedJsonException | EOFException | JsonParseException | IllegalStateException e) {
      throw new IOException(file + " is not JSON at " + json.getPath(), e);
    }
    Map<MqmCategory, Double> weights = new EnumMap<>(byDimension);
    weights.putAll(byCategory);
    return new ScoreProfile(name, multipliers, weights, threshold, passesWithCritical);
  }

  /** Reads the value of a member. */
  private interface Member {
    void read(String name) throws IOException;
  }

  private void members(String what, Member member) throws IOException {
    if (json.peek() != JsonToken.BEGIN_OBJECT) {
      throw trouble("an object is needed");
    }
    json.beginObject();
    Set<String> names = new LinkedHashSet<>();
    while (json.hasNext()) {
      String next = json.nextName();
      if (!names.add(next)) {
        throw trouble("the " + what + " \"" + next + "\" stands there twice");
      }
      member.read(next);
    }
    json.endObject();
  }

  private void member(String member) throws IOException {
    switch (member) {
      case "name" -> name = text();
      case "threshold" -> threshold = number(-Double.MAX_VALUE, 100, "a number up to 100 is needed");
      case "passWithCritical" -> passesWithCritical = truth();
      case "multipliers" -> members("severity", label -> multipliers.put(
          known(label, Severity.values(), Severity::label, "severity"), factor()));
      case "weights" -> members("category", this::weight);
      default -> throw trouble("there is no \"" + member
          + "\" in a score profile, only name, threshold, passWithCritical, multipliers and weights");
    }
  }

  private void weight(String path) throws IOException {
    List<MqmCategory> dimension =
        Stream.of(MqmCategory.values()).filter(category -> category.dimension().equals(path)).toList();
    double weight = factor();
    if (dimension.isEmpty()) {
      byCategory.put(known(path, MqmCategory.values(), MqmCategory::path, "category"), weight);
    } else {
      dimension.forEach(category -> byDimension.put(category, weight));
    }
  }

  private <T> T known(String name, T[] all, Function<T, String> label, String what) throws IOException {
    for (T one : all) {
      if (label.apply(one).equals(name)) {
        return one;
      }
    }
    String choices = Stream.of(all).map(label).limit(6).collect(Collectors.joining(", "));
    throw trouble(
        "MQM has no " + what + " \"" + name + "\"; it has " + choices + (all.length > 6 ? " and others" : ""));
  }

  private double factor() throws IOException {
    return number(0, 1_000_000, "a number from 0 is needed");
  }

  private double number(double least, double most, String needed) throws IOException {
    if (json.peek() != JsonToken.NUMBER) {
      throw trouble(needed);
    }
    double number = json.nextDouble();
    if (!(least <= number && number <= most)) {
      throw trouble(needed);
    }
    return number;
  }

  private String text() throws IOException {
    if (json.peek() != JsonToken.STRING) {
      throw trouble("a text in quotation marks is needed");
    }
    return json.nextString();
  }

  private boolean truth() throws IOException {
    if (json.peek() != JsonToken.BOOLEAN) {
      throw trouble("true or false is needed");
    }
    return json.nextBoolean();
  }

  private IOException trouble(String what) {
    return new IOException(file + ", at " + json.getPath() + ": " + what);
  }
}
