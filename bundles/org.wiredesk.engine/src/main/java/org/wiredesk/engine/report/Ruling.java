package org.wiredesk.engine.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person decided about a finding, as reports tell it.
 *
 * @param verdict in a word: "dismissed", "verified"
 * @param scope how far it reaches: "place", "wire" or "project"
 * @param author may be empty
 * @param reason may be empty
 * @param source what the words were held against, as a link or a name
 */
public record Ruling(
    String verdict, String scope, String author, Instant when, String reason, Optional<String> source) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  /** Whether by it the finding is none any more. */
  public boolean settles() {
    return verdict.equals("dismissed") || verdict.equals("verified");
  }

  /** "dismissed in the whole wire by Ann, 3 May 2024: so they say there". The day is that of UTC. */
  public String words() {
    StringBuilder words = new StringBuilder(verdict);
    words.append(scope.equals("place") ? "" : " in the whole " + scope);
    words.append(author.isEmpty() ? "" : " by " + author).append(", ").append(DAY.format(when));
    source.ifPresent(link -> words.append(", against ").append(link));
    return reason.isEmpty() ? words.toString() : words.append(": ").append(reason).toString();
  }
}
