package org.wiredesk.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what was read at the start of a line is a dateline or the beginning of an ordinary sentence. One sign is
 * never enough: "Moscow and Paris", "NATO - the alliance", "Berlin, 3 May, the minister".
 *
 * @param markBeforeDay whether a comma or full stop stands between places and day
 */
record DatelineEvidence(
    Optional<PlaceScanner.Places> places,
    Optional<WrittenDay> day,
    boolean markBeforeDay,
    Optional<AgencyScanner.Credit> agency,
    Ending ending,
    Continuation continuation) {

  private static final int SHORTEST_PLACE_ALONE = 4;
  /** Words in capitals before a dash that are no places: bodies and slugs. */
  private static final Set<String> NO_PLACES = Set.of("NATO", "OPEC", "OSCE", "UEFA", "FIFA", "UNESCO", "UNICEF",
      "ISIS", "ISIL", "CSTO", "BRICS", "ASEAN", "INTERPOL", "URGENT", "BREAKING", "FLASH", "ALERT", "NEWS", "UPDATE",
      "UPDATED", "CORRECTED", "CORRECTION", "REFILE", "EXCLUSIVE", "ANALYSIS", "INTERVIEW", "FACTBOX", "TIMELINE",
      "FEATURE", "OPINION", "PHOTO", "PICTURE", "VIDEO", "ATTENTION", "NOTE", "EDITORS", "SUMMARY", "BACKGROUND",
      "PROFILE", "LIVE", "ADVISORY", "EMBARGOED", "CORR", "LEAD", "EXPERT", "SOURCE", "MEDIA", "POLL");

  /** The marks that close the parts. */
  enum Ending { OPEN, STOP, HYPHEN, DASH }

  boolean suffices() {
    if (agency.filter(AgencyScanner.Credit::known).isPresent()) {
      return knownAgency(agency.get().mark());
    }
    if (day.isPresent()) {
      return places.isPresent() ? placeAndDay(places.get()) : agency.isPresent() && dashed();
    }
    return places.isPresent() && places.get().capitals() && capitalsAlone(places.get());
  }

  private boolean knownAgency(AgencyScanner.Mark mark) {
    if (mark == AgencyScanner.Mark.KNOWN_PLAIN) {
      return (places.isPresent() || day.isPresent()) && closed() && !lowerCase();
    }
    boolean named = places.isPresent() || day.isPresent();
    boolean formal = day.isPresent() || places.filter(PlaceScanner.Places::capitals).isPresent();
    return closed() ? named || dashed() : named && (formal || !lowerCase());
  }

  private boolean placeAndDay(PlaceScanner.Places written) {
    boolean enclosed = agency.isPresent();
    if (lowerCase()) {
      return enclosed && dashed();
    }
    if (atLineEnd()) {
      return (written.capitals() && markBeforeDay) || day.get().year().isPresent() || enclosed;
    }
    if (written.capitals()) {
      return markBeforeDay || closed() || enclosed;
    }
    return closed();
  }

  private boolean capitalsAlone(PlaceScanner.Places written) {
    boolean sentence = continuation.beginning() == Continuation.Beginning.SENTENCE && continuation.prose();
    if (agency.isPresent()) {
      return sentence && dashed();
    }
    String first = written.names().get(0).split("[ ,]", 2)[0].toUpperCase(Locale.ROOT);
    return sentence && dashed() && first.length() >= SHORTEST_PLACE_ALONE && !NO_PLACES.contains(first);
  }

  private boolean closed() {
    return ending != Ending.OPEN;
  }

  private boolean dashed() {
    return ending == Ending.DASH || ending == Ending.HYPHEN;
  }

  private boolean lowerCase() {
    return continuation.beginning() == Continuation.Beginning.LOWER_CASE;
  }

  private boolean atLineEnd() {
    return continuation.beginning() == Continuation.Beginning.LINE_END;
  }
}
