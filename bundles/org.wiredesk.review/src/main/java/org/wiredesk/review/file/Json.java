package org.wiredesk.review.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** Members of JSON objects that others wrote: absent where they are of another kind than asked for. */
final class Json {

  private Json() {}

  static Optional<String> string(JsonObject object, String name) {
    return primitive(object.get(name)).filter(value -> value.getAsJsonPrimitive().isString())
        .map(JsonElement::getAsString);
  }

  static Optional<Double> number(JsonObject object, String name) {
    return primitive(object.get(name)).filter(value -> value.getAsJsonPrimitive().isNumber())
        .map(JsonElement::getAsDouble);
  }

  /** The objects under a name, which may hold one or a list of them: JSON-LD takes both for the same. */
  static List<JsonObject> objects(JsonObject object, String name) {
    JsonElement value = object.get(name);
    if (value instanceof JsonObject only) {
      return List.of(only);
    }
    return value instanceof JsonArray array
        ? array.asList().stream().filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject).toList()
        : List.of();
  }

  static boolean is(JsonObject object, String name, String value) {
    return string(object, name).filter(value::equals).isPresent();
  }

  private static Optional<JsonElement> primitive(JsonElement value) {
    return Optional.ofNullable(value).filter(JsonElement::isJsonPrimitive);
  }
}
