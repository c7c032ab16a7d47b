package org.wiredesk.checks.facts;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.checks.api.facts.FactReference;
import org.wiredesk.checks.dates.DayWords;

/** Says what the fact book has a thing from, and up to which day it was checked. */
final class Citation {

  private Citation() {}

  /** The finding with its reason, the sources behind it, and the entries that it rests on. */
  static Finding on(Finding finding, String why, List<FactReference> facts) {
    Finding told = finding.because((why + " " + sources(facts)).strip());
    for (FactReference fact : facts) {
      told = told.basedOn(fact);
    }
    return told;
  }

  /** Empty when the book names none; the day is the earliest of all. */
  private static String sources(List<FactReference> facts) {
    List<String> sources = facts.stream().flatMap(fact -> fact.sources().stream()).distinct().toList();
    String checked = facts.stream().flatMap(fact -> fact.checked().stream())
        .min(Comparator.comparing(FactDate::earliest)).map(date -> "; checked up to " + words(date)).orElse("");
    return sources.isEmpty() ? "" : "Source: " + String.join(", ", sources) + checked;
  }

  /** "from 22 February 2014 to 12 December 2016", "since May 2012". */
  static String when(Optional<FactDate> first, Optional<FactDate> last) {
    String from = first.map(Citation::words).orElse("");
    String until = last.map(Citation::words).orElse("");
    if (until.isEmpty()) {
      return from.isEmpty() ? "at some time" : "since " + from;
    }
    return (from.isEmpty() ? "" : "from " + from + " ") + (from.isEmpty() ? "until " : "to ") + until;
  }

  static String words(FactDate date) {
    if (date.month() == 0) {
      return String.valueOf(date.year());
    }
    return date.day() == 0 ? DayWords.of(YearMonth.of(date.year(), date.month())) : DayWords.of(date.earliest());
  }
}
