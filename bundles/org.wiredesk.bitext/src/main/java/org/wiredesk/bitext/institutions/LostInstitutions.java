package org.wiredesk.bitext.institutions;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;

/** Finds things of the table for which nothing at all stands in a translation. */
public final class LostInstitutions {

  /** In pairs: what was named so near by may be "it" here. */
  private static final int NEAR = 6;

  /** Wires leave out the country that they are written in, and whom they quote. */
  private static final Set<String> LEFT_OUT = Set.of(
      "RU", "SU", "TASS", "RIA Novosti", "Interfax", "Xinhua", "Reuters", "AP", "AFP", "DPA", "BBC", "CNN");

  /** Words that may stand for a body or a country without its name. */
  private static final Set<String> BODIES = Set.of(
      "ministry", "ministries", "minister", "agency", "agencies", "department", "service", "services", "organization",
      "organisation", "body", "office", "watchdog", "regulator", "official", "officials", "authorities", "authority",
      "committee", "commission", "court", "courts", "party", "bank", "banks", "alliance", "bloc", "company",
      "corporation", "spokesman", "spokeswoman", "spokesperson", "diplomats", "government", "police", "union",
      "council", "parliament", "chamber", "institute", "academy", "university", "church", "troops", "forces", "army",
      "military", "station", "fund", "federation", "administration", "operator", "group", "bureau",
      "investigators", "prosecutors", "lawmakers", "lawmaker", "president", "leader", "country", "nation", "state",
      "states", "republic", "domestic", "national", "federal", "foreign", "moscow", "kremlin", "russia", "russian",
      "kiev", "kyiv", "ukraine", "ukrainian", "minsk", "washington", "beijing", "brussels", "london", "berlin",
      "paris", "ankara", "tehran", "warsaw", "tokyo");

  private final Bitext bitext;
  private final Readings readings;

  private LostInstitutions(Bitext bitext) {
    this.bitext = bitext;
    this.readings = Readings.of(bitext);
  }

  /** In the order of the translation; without those that have another in their place. */
  public static List<LostInstitution> of(Bitext bitext) {
    LostInstitutions all = new LostInstitutions(bitext);
    return IntStream.range(0, bitext.pairs().size())
        .filter(i -> bitext.pairs().get(i).isWhole() && bitext.isVouchedFor(i))
        .boxed().flatMap(i -> all.in(i).stream()).toList();
  }

  private List<LostInstitution> in(int at) {
    Pair pair = bitext.pairs().get(at);
    return readings.original(at).stream().filter(it -> isJudged(it, at) && isLost(it, at))
        .map(it -> new LostInstitution(pair, it.span(), it.lines().get(0).names().get(0))).toList();
  }

  /** Of one meaning, and no part of a compound: "US-Dollar". */
  private boolean isJudged(Mention mention, int at) {
    Line line = mention.lines().get(0);
    String text = bitext.original().text();
    int end = mention.span().end();
    return mention.lines().size() == 1 && line.kind() != Kind.WORD && !LEFT_OUT.contains(line.subject())
        && !(line.kind() == Kind.COUNTRY && isBehindAnother(mention, at))
        && !(end < text.length() && "-‐‑".indexOf(text.charAt(end)) >= 0);
  }

  /** "Минфин США": the Treasury. */
  private boolean isBehindAnother(Mention mention, int at) {
    return readings.original(at).stream().anyMatch(it -> it.span().end() + 1 == mention.span().start());
  }

  private boolean isLost(Mention mention, int at) {
    Line line = mention.lines().get(0);
    return !readings.isTranslated(mention, at)
        && IntStream.rangeClosed(at - NEAR, at + NEAR).noneMatch(i -> readings.translationHas(line.subject(), i))
        && !(line.kind() != Kind.MEASURE && readings.translated(at).stream()
            .flatMap(reading -> reading.words().stream()).anyMatch(word -> BODIES.contains(word.key())))
        && !SwappedInstitutions.isReplaced(mention.span(), bitext);
  }
}
