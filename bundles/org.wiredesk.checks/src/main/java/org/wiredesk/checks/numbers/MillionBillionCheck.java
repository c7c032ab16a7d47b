package org.wiredesk.checks.numbers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.mentions.quantities.Unit;
import org.wiredesk.mentions.times.Grain;
import org.wiredesk.mentions.times.TimexType;
import org.wiredesk.text.Sentence;

/** Finds one number that stands with million in one place and with billion in another: "a $12 million loan". */
public final class MillionBillionCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "number-million-billion", "One number with million and with billion", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.INCONSISTENCY);
  private static final int REACH = 7;
  private static final int SHORTEST = 4;
  private static final int MOST = 8;
  private static final int STEM = 6;
  private static final Set<String> SMALL = Set.of(
      "with", "from", "that", "this", "which", "will", "were", "have", "been", "than", "about", "over", "more",
      "said", "year", "years", "last", "month", "after", "only", "also", "against", "into", "other", "some",
      "such", "worth", "total", "percent", "million", "billion", "first", "next", "under", "people", "country",
      "company", "government", "minister", "president", "according", "reported", "another", "their", "they",
      "dollars", "euros", "rubles", "compared", "nearly", "almost", "least", "would", "could");

  /** One place of a number with the words around it. */
  private record Place(Amount amount, String scale, Set<String> words, int sentence) {}

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    Map<String, Deque<Place>> seen = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : context.wire().sentences()) {
      Line line = Line.of(sentence, context);
      if (namesYear(sentence, context)) {
        continue;
      }
      for (int at : line.amounts()) {
        place(line, at).ifPresent(place -> compare(place, seen).ifPresent(findings::add));
      }
    }
    return findings;
  }

  private static Optional<Place> place(Line line, int at) {
    Amount amount = line.amount(at).orElseThrow();
    return Scales.of(amount).filter(scale -> amount.isScaled())
        .map(scale -> new Place(amount, scale, wordsAround(line, at), line.sentence().index()));
  }

  /** Of two years two numbers may be true. */
  private static boolean namesYear(Sentence sentence, CheckContext context) {
    return context.mentions().times(sentence.span()).stream()
        .anyMatch(time -> time.time().type() == TimexType.DATE && time.value().grain() == Grain.YEAR
            && Character.isDigit(context.wire().text().charAt(time.span().end() - 1)));
  }

  private static Set<String> wordsAround(Line line, int at) {
    Set<String> words = new HashSet<>();
    for (int i = Math.max(0, at - REACH); i <= at + REACH; i++) {
      Item item = line.at(i);
      if (item.isWord() && item.lower().length() >= SHORTEST && !SMALL.contains(item.lower())) {
        words.add(item.lower().substring(0, Math.min(STEM, item.lower().length())));
      }
    }
    return words;
  }

  private static Optional<Finding> compare(Place here, Map<String, Deque<Place>> seen) {
    Deque<Place> same = seen.computeIfAbsent(key(here.amount()), key -> new ArrayDeque<>());
    Optional<Place> other = same.stream().filter(place -> !place.scale().equals(here.scale()))
        .filter(place -> place.sentence() != here.sentence() && areOne(here, place)).findFirst();
    same.addFirst(here);
    if (same.size() > MOST) {
      same.removeLast();
    }
    return other.map(place -> finding(here, place));
  }

  /** The figures and the unit; one currency is like another, since often only one place names it. */
  private static String key(Amount amount) {
    Unit unit = amount.unit();
    return amount.mantissa().stripTrailingZeros().toPlainString() + " " + (unit.isNone() ? "" : unit.id());
  }

  /** Numbers of three figures hardly come twice by chance; others need more words in common. */
  private static boolean areOne(Place here, Place there) {
    Set<String> common = new HashSet<>(here.words());
    common.retainAll(there.words());
    int figures = here.amount().mantissa().stripTrailingZeros().precision();
    return common.size() >= (figures > 2 ? 1 : 2);
  }

  private static Finding finding(Place here, Place there) {
    return Finding.of(INFO, here.amount().span(), Words.opening(here.amount().written()) + " here, but "
            + there.amount().written()
            + " before")
        .because("Both places speak of one thing, as far as their words tell, and differ by a factor of "
            + (here.amount().value().max(there.amount().value())
                .divideToIntegralValue(here.amount().value().min(there.amount().value())).toPlainString()) + ".")
        .relatedTo(there.amount().span(), there.amount().written() + " here")
        .withFix(Scales.replace(here.amount(), there.scale()))
        .withFix(Scales.replace(there.amount(), here.scale()));
  }
}
