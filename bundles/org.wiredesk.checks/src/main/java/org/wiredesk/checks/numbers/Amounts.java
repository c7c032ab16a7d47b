package org.wiredesk.checks.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;
import org.wiredesk.mentions.times.TimexType;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** The amounts of a sentence in order; of a range both ends, each with the unit of the whole. */
final class Amounts {

  private static final Set<TimexType> DATES = Set.of(TimexType.DATE, TimexType.TIME);

  private Amounts() {}

  static List<Amount> of(Sentence sentence, CheckContext context) {
    List<Quantity> quantities = context.mentions().quantities(sentence.span());
    if (quantities.isEmpty()) {
      return List.of();
    }
    List<Span> dates = context.mentions().times(sentence.span()).stream()
        .filter(time -> DATES.contains(time.time().type())).map(time -> time.span()).toList();
    return quantities.stream()
        .filter(quantity -> quantity.kind() == QuantityKind.CARDINAL)
        .filter(quantity -> dates.stream().noneMatch(quantity.span()::overlaps))
        .flatMap(quantity -> amounts(quantity, context.wire().text()))
        .toList();
  }

  private static Stream<Amount> amounts(Quantity quantity, String text) {
    if (!quantity.isRange()) {
      return Stream.of(amount(quantity, quantity.span(), quantity.number(), quantity.low(), text));
    }
    Span joint = joint(quantity.number(), text);
    if (joint.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        amount(quantity, new Span(quantity.span().start(), joint.start()),
            new Span(quantity.number().start(), joint.start()), quantity.low(), text),
        amount(quantity, new Span(joint.end(), quantity.span().end()),
            new Span(joint.end(), quantity.number().end()), quantity.high(), text));
  }

  private static Amount amount(Quantity quantity, Span span, Span number, BigDecimal value, String text) {
    return new Amount(span, number, number.of(text), value, quantity.unit(), !quantity.approximate());
  }

  /** What stands between the two numbers of a range: " to ", "-"; empty when it is none of these. */
  private static Span joint(Span number, String text) {
    for (String word : List.of(" to ", " and ", "-", "–", "—", "‑")) {
      int at = text.indexOf(word, number.start());
      if (at > number.start() && at < number.end()) {
        return new Span(at, at + word.length());
      }
    }
    return new Span(0, 0);
  }
}
