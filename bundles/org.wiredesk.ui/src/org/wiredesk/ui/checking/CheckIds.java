package org.wiredesk.ui.checking;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckId;

/** The text form of a set of check ids in a preference: one beside the other with a space between, sorted. */
public final class CheckIds {

  private CheckIds() {}

  /** Leaves out what is no check id, so that a damaged preference does no more harm than it must. */
  public static Set<CheckId> parse(String preference) {
    return Stream.of(preference.split("\\s")).flatMap(CheckIds::id).collect(Collectors.toUnmodifiableSet());
  }

  public static String format(Set<CheckId> ids) {
    return new TreeSet<>(ids).stream().map(CheckId::value).collect(Collectors.joining(" "));
  }

  private static Stream<CheckId> id(String word) {
    try {
      return word.isEmpty() ? Stream.empty() : Stream.of(new CheckId(word));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }
}
