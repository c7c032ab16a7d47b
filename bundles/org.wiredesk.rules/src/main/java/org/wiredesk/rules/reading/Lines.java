package org.wiredesk.rules.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.text.Span;

/** Where the lines of files are. */
final class Lines {

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, int[]> starts = new HashMap<>();

  Lines(Collection<DeskSource> sources) {
    sources.forEach(source -> texts.put(source.name(), source.text()));
  }

  /** A line without its end; the last one for a place beyond the text. */
  Span span(DeskPlace place) {
    String text = texts.getOrDefault(place.file(), "");
    int[] all = starts.computeIfAbsent(place.file(), file -> starts(text));
    int start = all[Math.min(place.line(), all.length) - 1];
    int end = text.indexOf('\n', start);
    return new Span(start, end < 0 ? text.length() : end);
  }

  private static int[] starts(String text) {
    return IntStream.concat(
        IntStream.of(0), IntStream.range(0, text.length()).filter(at -> text.charAt(at) == '\n').map(at -> at + 1))
        .toArray();
  }
}
