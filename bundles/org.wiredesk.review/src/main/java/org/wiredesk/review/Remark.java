package org.wiredesk.review;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person wrote, and when; told apart from others by its id wherever it is copied.
 *
 * @param author a name, as git has it; may be empty
 * @param text plain text of any number of lines
 * @param modified of two states of one remark the later one counts
 */
public record Remark(UUID id, String author, Instant created, Instant modified, String text) {

  /** A new one, made now. */
  public static Remark of(String author, Instant now, String text) {
    return new Remark(UUID.randomUUID(), author, now, now, text);
  }

  public Remark withText(String newText, Instant now) {
    return new Remark(id, author, created, now, newText);
  }

  Remark touched(Instant now) {
    return withText(text, now);
  }
}
