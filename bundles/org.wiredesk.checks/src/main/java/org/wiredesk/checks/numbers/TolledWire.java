package org.wiredesk.checks.numbers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.numbers.Toll.Fate;
import org.wiredesk.mentions.times.TimexType;
import org.wiredesk.text.Wire;

/** The headline, the lead and the body of a wire with their tolls. */
final class TolledWire {

  /** How many sentences are looked at: tolls are told early. */
  private static final int MOST = 40;
  /** With these a toll may be another one and yet right. */
  private static final Set<String> OTHERWISE = Set.of(
      "toll", "rose", "rises", "rise", "risen", "rising", "climbed", "increased", "earlier", "previously",
      "initially", "initial", "later", "since", "least", "total", "another", "each", "separate", "also", "first",
      "second", "third", "previous", "similar", "other", "others", "more", "attacks", "blasts", "explosions",
      "crashes", "clashes", "incidents", "accidents", "update", "updated", "now", "already", "far", "feared",
      "reportedly", "reports", "sources", "source", "witnesses", "unconfirmed", "denied", "separately",
      "elsewhere", "meanwhile", "unclear", "conflicting", "most", "half", "fires", "raids", "strikes", "bombs",
      "bombings", "shootings", "quakes", "hospital", "bodies", "ago", "year", "years", "week", "month");
  private static final Set<String> IN_LEAD = Set.of("toll", "rose", "risen", "rises", "climbed", "increased", "earlier",
      "previously", "initially", "another", "denied", "unconfirmed", "conflicting", "total", "bringing", "revised");
  private static final Set<String> GROUPING = Set.of("including", "among", "plus", "and", "with", "besides", "also");
  private static final Set<String> PLACES = Set.of("in", "at", "near", "outside");
  private static final Set<String> SAYING =
      Set.of("said", "says", "say", "according", "reported", "told", "put", "confirmed", "announced", "added");
  private static final int SOON = 4;
  private static final Set<String> IN_HEADLINE = Set.of("toll", "rises", "rise", "climbs", "feared",
      "another", "total", "now", "up", "missing", "update", "nearly", "almost", "reports", "report");
  private static final Set<String> EVENTS = Set.of(
      "crash", "explosion", "blast", "attack", "bombing", "collapse", "fire", "accident", "shooting",
      "earthquake", "quake", "flood", "floods", "landslide", "avalanche", "storm", "derailment", "collision",
      "raid", "strike", "disaster", "tragedy", "sinking", "massacre", "siege", "hurricane", "typhoon");
  /** With these "the 29 injured" are all there are, and not a part of them where they are more. */
  private static final Set<String> DEFINITE = Set.of("the", "all");
  private static final int STEM = 5;
  private static final int NEAR_EVENT = 7;

  private final CheckContext context;
  private final Optional<Line> headline;
  private final List<Line> lead;
  private final List<Line> body;

  private TolledWire(CheckContext context, Optional<Line> headline, List<Line> lead, List<Line> body) {
    this.context = context;
    this.headline = headline;
    this.lead = lead;
    this.body = body;
  }

  static TolledWire of(CheckContext context) {
    Wire wire = context.wire();
    List<Line> lines = wire.sentences().stream().limit(MOST).map(sentence -> Line.of(sentence, context)).toList();
    long above = lines.stream()
        .filter(line -> wire.headline().filter(head -> head.contains(line.sentence().span())).isPresent()).count();
    int first = (int) above;
    int end = Math.min(lines.size(), first + 1);
    Optional<Line> headline = above == 1 ? Optional.of(lines.get(0)) : Optional.empty();
    return new TolledWire(
        context, headline, lines.subList(Math.min(first, lines.size()), end), lines.subList(end, lines.size()));
  }

  /** The toll of the headline and the other one of the lead; "at least 12" and "at least 14" differ too. */
  Optional<List<Toll>> headlineDisagreeing(Fate fate) {
    Optional<Toll> above = headline.flatMap(line -> only(List.of(line), fate));
    Optional<Toll> below = above.isEmpty() ? Optional.empty() : only(lead, fate);
    boolean disagree = above.isPresent() && below.isPresent() && areAlikeExact(above.get(), below.get())
        && !isSame(above.get().amount(), below.get().amount())
        && !isRounded(above.get(), below.get()) && !isExplained(above.get(), below.get());
    return disagree ? Optional.of(List.of(above.get(), below.get())) : Optional.empty();
  }

  private static boolean areAlikeExact(Toll one, Toll other) {
    return one.amount().exact() == other.amount().exact();
  }

  /** The toll of the lead and another one that the body gives for the same event. */
  Optional<List<Toll>> bodyDisagreeing(Fate fate) {
    Optional<Toll> first = only(lead, fate).filter(toll -> toll.amount().exact() && !toll.line().has(OTHERWISE));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    return body.stream().flatMap(line -> only(List.of(line), fate).stream())
        .filter(toll -> areBothExact(first.get(), toll) && !toll.line().has(OTHERWISE))
        .filter(toll -> isOfSameEvent(toll, first.get()))
        .findFirst().map(toll -> List.of(first.get(), toll));
  }

  private static Optional<Toll> only(List<Line> lines, Fate fate) {
    List<Toll> tolls = lines.stream().flatMap(line -> TollReader.read(line).stream())
        .filter(toll -> toll.fate() == fate).toList();
    return tolls.size() == 1 ? Optional.of(tolls.get(0)) : Optional.empty();
  }

  private static boolean areBothExact(Toll one, Toll other) {
    return one.amount().exact() && other.amount().exact() && !isSame(one.amount(), other.amount());
  }

  private static boolean isSame(Amount one, Amount other) {
    return one.value().compareTo(other.value()) == 0;
  }

  /** A headline says "100 killed" of 104. */
  private static boolean isRounded(Toll above, Toll below) {
    return above.amount().value().intValue() >= 100 && above.amount().least() <= below.amount().value().doubleValue()
        && above.amount().most() >= below.amount().value().doubleValue()
        && above.amount().step().intValue() >= 10 && below.amount().step().intValue() < 10;
  }

  /** Whether the lead has words or numbers that make both right, or the body gives the headline's number too. */
  private boolean isExplained(Toll above, Toll below) {
    Line line = below.line();
    boolean worded = line.has(IN_LEAD) || above.line().has(IN_HEADLINE) || countsOthers(above.line());
    int apart = above.amount().value().subtract(below.amount().value()).abs().intValue();
    Set<Integer> fated = TollReader.read(line).stream().map(Toll::at).collect(Collectors.toSet());
    boolean inLead = line.amounts().stream().filter(at -> !fated.contains(at))
        .anyMatch(at -> isGroup(line, at) && isEither(line.amount(at).orElseThrow(), above.amount(), apart));
    boolean inBody = body.stream().limit(SOON).flatMap(it -> TollReader.read(it).stream())
        .anyMatch(toll -> toll.fate() == above.fate() && isSame(toll.amount(), above.amount()));
    return worded || inLead || inBody;
  }

  /** "40 detained in Riga, 12 in Tartu": a number that nothing is told of belongs to the toll. */
  private static boolean countsOthers(Line headline) {
    Set<Integer> fated = TollReader.read(headline).stream().map(Toll::at).collect(Collectors.toSet());
    return headline.amounts().stream().anyMatch(at -> !fated.contains(at) && headline.amount(at).orElseThrow().isCount()
        && (headline.at(at + 1).isOneOf(PLACES) || headline.at(at - 1).is("and")));
  }

  /** "including two policemen", "six of them soldiers", "and two guards". */
  private static boolean isGroup(Line line, int at) {
    boolean led = line.has(GROUPING, at - 3, at);
    return led || line.at(at + 1).is("of") && line.at(at + 2).isOneOf(Set.of("them", "whom", "which"));
  }

  private static boolean isEither(Amount amount, Amount value, int apart) {
    return isSame(amount, value) || amount.value().intValue() == apart;
  }

  private boolean isOfSameEvent(Toll toll, Toll first) {
    Line line = toll.line();
    boolean definite = line.at(toll.at() - 1).isOneOf(DEFINITE) && line.at(toll.at() + 1).isOneOf(toll.fate().done())
        && toll.amount().value().compareTo(first.amount().value()) > 0;
    boolean event = definite || IntStream.range(Math.max(0, toll.at() - NEAR_EVENT), Math.min(line.size(), toll.at() + NEAR_EVENT))
        .anyMatch(i -> line.at(i).isOneOf(EVENTS) && isDefinite(line, i) && isNamed(line.at(i), first.line()));
    boolean dated = context.mentions().times(line.sentence().span()).stream()
        .anyMatch(time -> time.time().type() != TimexType.DURATION);
    return event && !dated && !namesMore(line) && !isOfOtherSource(line, first.line());
  }

  /** Whether somebody says it who does not say the lead: "medics said". */
  private static boolean isOfOtherSource(Line line, Line lead) {
    return IntStream.range(0, line.size()).filter(i -> line.at(i).isOneOf(SAYING))
        .anyMatch(i -> IntStream.of(i - 2, i - 1).noneMatch(source -> line.at(source).isWord()
            && !line.at(source).isOneOf(Words.DETERMINERS)
            && lead.items().stream().anyMatch(item -> item.is(line.at(source).lower()))));
  }

  private static boolean isDefinite(Line line, int at) {
    return line.at(at - 1).is("the") || line.at(at - 2).is("the");
  }

  /** Whether the lead has a word of the same stem: "collapsed" of "the collapse". */
  private static boolean isNamed(Item event, Line lead) {
    String stem = event.lower().substring(0, Math.min(STEM, event.lower().length()));
    return lead.items().stream().anyMatch(item -> item.isWord() && item.lower().startsWith(stem));
  }

  /** Whether a name stands in the sentence that headline and lead do not have. */
  private boolean namesMore(Line line) {
    Set<String> known = new HashSet<>();
    Stream.concat(headline.stream(), lead.stream()).flatMap(it -> it.items().stream())
        .forEach(it -> known.add(it.lower()));
    context.wire().dateline().ifPresent(dateline -> known.addAll(
        Stream.of(dateline.span().of(context.wire().text()).toLowerCase(java.util.Locale.ROOT).split("[ ,]"))
            .collect(Collectors.toSet())));
    return line.items().stream().skip(1)
        .anyMatch(item -> item.capital() && item.isWord() && !known.contains(item.lower()));
  }
}
