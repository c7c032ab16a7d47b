package org.wiredesk.checks.phrasing.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.mentions.Names;
import org.wiredesk.mentions.Names.Name;
import org.wiredesk.text.Span;

/** Finds people who say something before the wire tells who they are: "Orlov said", and later "Pavel Orlov". */
public final class LatePersonCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-person-introduced-late", "Person introduced too late", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.AWKWARD_STYLE, ItsType.STYLE);

  private static final Set<String> SAYING = Set.of(
      "said", "says", "told", "added", "noted", "stressed", "announced", "declared", "stated", "believes", "explained",
      "emphasized", "emphasised", "recalled", "admitted", "warned", "promised", "claimed", "insisted", "underlined");

  /** Words that may stand before a bare surname without saying who it is. */
  private static final Set<String> FUNCTION_WORDS = Set.of(
      "", "and", "but", "that", "as", "because", "while", "when", "however", "also", "said", "earlier", "then");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    List<Name> names = context.mentions().names().all();
    Map<String, Span> introductions = new HashMap<>();
    for (Name name : names) {
      int last = name.text().lastIndexOf(' ');
      if (last > 0) {
        introductions.merge(name.text().substring(last + 1), name.places().get(0),
            (one, other) -> one.start() <= other.start() ? one : other);
      }
    }
    List<Finding> found = new ArrayList<>();
    Set<String> surnames = surnames(context.mentions().names());
    for (Name name : names) {
      Optional.ofNullable(introductions.get(name.text())).filter(full -> surnames.contains(name.text()))
          .flatMap(full -> late(name, full, context)).ifPresent(found::add);
    }
    return found;
  }

  /** Words that are names for certain, and nothing else: not the police that opens a sentence. */
  private static Set<String> surnames(Names names) {
    return names.words().stream().filter(word -> word.certain() && word.free() && !word.common()).map(Names.Word::text)
        .collect(Collectors.toSet());
  }

  private static Optional<Finding> late(Name surname, Span full, CheckContext context) {
    String text = context.wire().text();
    int body = context.wire().headline().map(Span::end).orElse(0);
    return surname.places().stream().filter(place -> place.start() >= body).findFirst()
        .filter(place -> place.end() <= full.start() && saysSomething(text, place))
        .map(place -> Finding.of(INFO, place, "“" + surname.text() + "” speaks before the wire says who that is")
            .because("Bring first name and office to the first mention; Russian leads put them later.")
            .relatedTo(full, "introduced here"));
  }

  private static boolean saysSomething(String text, Span name) {
    String before = wordBefore(text, name.start());
    boolean subject = SAYING.contains(wordBehind(text, name.end()));
    boolean inverted = before.equals("said")
        && name.end() < text.length() && ".,".indexOf(text.charAt(name.end())) >= 0;
    return (subject || inverted) && FUNCTION_WORDS.contains(before);
  }

  /** In lower case where it is no name; empty at a mark or the start of a line. */
  private static String wordBefore(String text, int place) {
    if (place == 0 || text.charAt(place - 1) != ' ') {
      return "";
    }
    int start = place - 1;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, place - 1);
    return FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
  }

  private static String wordBehind(String text, int place) {
    return place < text.length() && text.charAt(place) == ' ' ? Figures.wordBehind(text, place) : "";
  }
}
