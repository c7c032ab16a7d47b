package org.wiredesk.review.file;

import com.google.gson.JsonObject;
import org.wiredesk.review.Origin;
import org.wiredesk.review.Remark;

/** Who translated the wire, as a describing annotation on the whole of it. */
final class Origins {

  private static final String ORIGIN = "origin";

  private Origins() {}

  static boolean is(JsonObject annotation) {
    return Json.is(annotation, Terms.KIND, ORIGIN);
  }

  static void write(Origin origin, String source, JsonObject annotation) {
    annotation.addProperty("motivation", "describing");
    annotation.addProperty(Terms.KIND, ORIGIN);
    annotation.addProperty("target", source);
    origin.translator().ifPresent(name -> annotation.addProperty(Terms.TRANSLATOR, name));
    origin.engine().ifPresent(name -> annotation.addProperty(Terms.ENGINE, name));
  }

  static Origin read(JsonObject annotation, Remark remark) {
    return new Origin(
        remark, Json.string(annotation, Terms.TRANSLATOR), Json.string(annotation, Terms.ENGINE));
  }
}
