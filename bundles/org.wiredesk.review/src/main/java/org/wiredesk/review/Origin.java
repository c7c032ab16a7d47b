package org.wiredesk.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who or what translated the wire: by this scores are compared. Of several the one said last holds.
 *
 * @param translator a person or a desk
 * @param engine a machine, with its version when that matters
 */
public record Origin(Remark remark, Optional<String> translator, Optional<String> engine) implements Entry {

  /** Blank names are none; with neither, what was said before is taken back. */
  public Origin {
    translator = translator.map(String::strip).filter(name -> !name.isEmpty());
    engine = engine.map(String::strip).filter(name -> !name.isEmpty());
  }

  /** Said now. The remark tells it in words, for readers of annotations that know nothing of origins. */
  public static Origin of(String author, Instant now, Optional<String> translator, Optional<String> engine) {
    Origin origin = new Origin(Remark.of(author, now, ""), translator, engine);
    return origin.with(origin.remark().withText(origin.words(), now));
  }

  private String words() {
    List<String> who = Stream.of(engine, translator).flatMap(Optional::stream).toList();
    return who.isEmpty() ? "Who translated this is not known." : "Translated by " + String.join(", then ", who) + ".";
  }

  @Override
  public Origin with(Remark other) {
    return new Origin(other, translator, engine);
  }
}
