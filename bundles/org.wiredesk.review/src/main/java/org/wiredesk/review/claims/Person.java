package org.wiredesk.review.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wiredesk.text.Span;

/** A person in a wire, gathered from all its mentions. */
final class Person {

  /** A name with the title beside it. */
  private record Titled(Span span, SentenceWords words) {}

  private final String name;
  private final Map<Span, SentenceWords> places = new LinkedHashMap<>();
  private final Map<String, List<Titled>> titles = new LinkedHashMap<>();

  Person(String name) {
    this.name = name;
  }

  /** The most complete form of the name. */
  String name() {
    return name;
  }

  void named(Span place, SentenceWords words) {
    places.putIfAbsent(place, words);
  }

  void titled(Span place, String office, SentenceWords words) {
    titles.computeIfAbsent(office, key -> new ArrayList<>()).add(new Titled(place, words));
  }

  boolean hasTitle() {
    return !titles.isEmpty();
  }

  /** The longest form of each office; a name that has none for itself. */
  List<Claim> claims(String text, boolean certain) {
    List<Claim> claims = new ArrayList<>();
    for (List<Titled> same : titles.values()) {
      Titled fullest = same.stream().max(Comparator.comparingInt(it -> it.span().length())).orElseThrow();
      List<Span> others = same.stream().map(Titled::span).filter(span -> !span.equals(fullest.span())).toList();
      claims.add(Claim.of(ClaimKind.TITLE, fullest.span(), fullest.words().sentence(), text, 65,
          "Name and office: spelled so, and theirs on the wire's day?").with(claims.isEmpty() ? all(others) : others));
    }
    if (claims.isEmpty()) {
      Span place = places.keySet().stream().max(Comparator.comparingInt(Span::length)
          .thenComparing(Comparator.<Span>naturalOrder().reversed())).orElseThrow();
      boolean whole = name.indexOf(' ') > 0;
      String why = whole ? "A name: spelled so, and who is it?" : "Only one name: whose is it, and how is it spelled?";
      claims.add(Claim.of(ClaimKind.NAME, place, places.get(place).sentence(), text, certain ? 55 : 40, why)
          .with(places.keySet().stream().filter(other -> !other.equals(place)).sorted().toList()));
    }
    return claims;
  }

  private List<Span> all(List<Span> more) {
    return Stream.concat(more.stream(), places.keySet().stream()).distinct().sorted().toList();
  }
}
