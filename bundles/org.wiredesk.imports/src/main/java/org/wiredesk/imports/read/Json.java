package org.wiredesk.imports.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON and asks it for what may be missing or of another kind. */
final class Json {

  private Json() {}

  /** @throws UnreadableImportException naming the line */
  static JsonElement parse(SourceFile file) throws UnreadableImportException {
    try {
      JsonReader reader = new JsonReader(new StringReader(file.text()));
      reader.setStrictness(Strictness.STRICT);
      JsonElement json = JsonParser.parseReader(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new JsonParseException("there is more behind its end");
      }
      return json;
    } catch (JsonParseException | IOException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
      throw new UnreadableImportException(file.name() + " is broken JSON: " + said, e);
    }
  }

  static String text(JsonObject object, String member) {
    JsonElement value = object.get(member);
    return value != null && value.isJsonPrimitive() ? value.getAsString().strip() : "";
  }

  static JsonObject object(JsonObject object, String member) {
    JsonElement value = object.get(member);
    return value != null && value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
  }

  /** The objects of a list; others are passed over. */
  static List<JsonObject> objects(JsonObject object, String member) {
    JsonElement value = object.get(member);
    return value != null && value.isJsonArray() ? objects(value.getAsJsonArray()) : List.of();
  }

  static List<JsonObject> objects(JsonArray array) {
    List<JsonObject> objects = new ArrayList<>();
    array.forEach(value -> {
      if (value.isJsonObject()) {
        objects.add(value.getAsJsonObject());
      }
    });
    return objects;
  }
}
