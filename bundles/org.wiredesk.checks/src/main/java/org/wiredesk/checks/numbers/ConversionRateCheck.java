package org.wiredesk.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.wiredesk.mentions.times.Grain;
import org.wiredesk.mentions.times.TimexType;
import org.wiredesk.text.Sentence;

/** Finds two conversions of money in one wire that imply two rates: "200 million kronor ($24 million)", "300 ($98)". */
public final class ConversionRateCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "number-conversion-rate", "Conversions imply two rates", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.CURRENCY_FORMAT, ItsType.NUMBERS);
  /** Rates of the same days differ less. */
  private static final double MOST_APART = 1.25;
  private static final Set<String> OTHER_TIME = Set.of("then", "time", "former", "old", "previous", "year", "years",
      "ago", "earlier", "rate", "rates", "exchange", "official", "black", "purchasing", "since", "last");
  private static final int MOST = 200;

  /** A conversion with how many of the one currency go to one of the other. */
  private record Rate(Conversion pair, boolean swapped) {

    double rate() {
      double rate = pair.value().value().doubleValue() / pair.converted().value().doubleValue();
      return swapped ? 1 / rate : rate;
    }

    double least() {
      double least = pair.value().least() / pair.converted().most();
      return swapped ? pair.converted().least() / pair.value().most() : least;
    }

    double most() {
      double most = pair.value().most() / pair.converted().least();
      return swapped ? pair.converted().most() / pair.value().least() : most;
    }

    String currencies() {
      String first = pair.value().unit().id();
      String second = pair.converted().unit().id();
      return swapped ? second + " " + first : first + " " + second;
    }
  }

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    List<Rate> rates = new ArrayList<>();
    for (Sentence sentence : context.wire().sentences()) {
      if (rates.size() < MOST && sentence.text().indexOf('(') >= 0 && !isOfAnotherTime(sentence, context)) {
        Conversion.in(Line.of(sentence, context)).stream().filter(ConversionRateCheck::isMoney)
            .map(pair -> new Rate(pair, pair.value().unit().id().compareTo(pair.converted().unit().id()) > 0))
            .forEach(rates::add);
      }
    }
    return rates.stream().flatMap(rate -> contradicted(rate, rates, context.wire().text()).stream()).toList();
  }

  private static boolean isMoney(Conversion pair) {
    return pair.value().unit().isMoney() && pair.converted().unit().isMoney()
        && pair.value().value().signum() > 0 && pair.converted().value().signum() > 0;
  }

  private static boolean isOfAnotherTime(Sentence sentence, CheckContext context) {
    boolean named = context.mentions().times(sentence.span()).stream()
        .anyMatch(time -> time.time().type() == TimexType.DATE && time.value().grain() == Grain.YEAR);
    return named || Line.of(sentence, context).has(OTHER_TIME);
  }

  /** Of two it is the later one, of more the one that no other agrees with. */
  private static Optional<Finding> contradicted(Rate rate, List<Rate> all, String text) {
    List<Rate> others = all.stream()
        .filter(other -> other != rate && other.currencies().equals(rate.currencies())).toList();
    boolean alone = !others.isEmpty() && others.stream().allMatch(other -> isOff(rate, other));
    boolean last = others.size() > 1 || !others.isEmpty() && all.indexOf(others.get(0)) < all.indexOf(rate);
    boolean agreed = others.size() < 2 || !isOff(others.get(0), others.get(1));
    return alone && last && agreed ? Optional.of(finding(rate, others.get(0), text)) : Optional.empty();
  }

  private static boolean isOff(Rate one, Rate other) {
    return one.least() > other.most() * MOST_APART || other.least() > one.most() * MOST_APART;
  }

  private static Finding finding(Rate rate, Rate other, String text) {
    return Finding.of(INFO, rate.pair().converted().span(), String.format(Locale.ROOT,
            "Converted at %s here, but at %s before", rounded(rate.rate()), rounded(other.rate())))
        .because(String.format(Locale.ROOT, "“%s” and “%s” imply rates of %s and %s (%s).", rate.pair().span().of(text),
            other.pair().span().of(text), rounded(rate.rate()), rounded(other.rate()),
            rate.currencies().replace(' ', '/')))
        .relatedTo(rate.pair().value().span(), "what is converted")
        .relatedTo(other.pair().span(), "another conversion of the same currencies");
  }

  private static String rounded(double rate) {
    return String.format(Locale.ROOT, rate < 1 ? "%.4f" : "%.2f", rate);
  }
}
