package org.wiredesk.engine.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.text.Span;

/**
 * A time of a wire, in words that a table shows.
 *
 * @param span where it stands in the text that was read
 * @param written the words, on one line
 * @param days empty when it has no place on the axis
 * @param when what it means: "Thu, 26 November 2015", "the third quarter of 2015", "3 days"
 * @param value what it means as TIMEX3 writes it
 * @param note why it has no place, or how far it lies from the wire's date
 * @param findings what was found in it
 */
public record TimelineMention(Span span, String written, Optional<PlacedDays> days, String when, String value,
    String note, List<Finding> findings) {

  public TimelineMention {
    findings = List.copyOf(findings);
  }

  public boolean isDoubtful() {
    return !findings.isEmpty();
  }

  /** What there is to say of it: first what was found. */
  public String remarks() {
    return Stream.concat(findings.stream().map(Finding::message), Stream.of(note))
        .filter(remark -> !remark.isEmpty())
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  /** All of it in one sentence, as somebody hears it who does not see the picture. */
  public String description() {
    String remarks = remarks();
    return "“" + written + "”: " + when + (remarks.isEmpty() ? "" : " (" + remarks + ")");
  }

  TimelineMention with(Finding finding) {
    List<Finding> more = Stream.concat(findings.stream(), Stream.of(finding)).distinct().toList();
    return new TimelineMention(span, written, days, when, value, note, more);
  }
}
