package org.wiredesk.mentions;

import java.util.List;
import java.util.stream.Stream;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/** Finds the temporal expressions of a wire, sentence by sentence. */
final class TemporalExpressions {

  private TemporalExpressions() {}

  /** @param sentences the tokens of each sentence of the wire */
  static List<TemporalExpression> of(Wire wire, List<List<Token>> sentences) {
    YearResolver years = new YearResolver(wire.date().map(WireDate::day));
    return sentences.stream().flatMap(tokens -> ofSentence(tokens, years)).toList();
  }

  private static Stream<TemporalExpression> ofSentence(List<Token> tokens, YearResolver years) {
    List<WrittenDate> dates = DateScanner.scan(tokens);
    if (dates.isEmpty()) {
      return Stream.empty();
    }
    OtherYears others = new OtherYears(tokens);
    return dates.stream().map(date -> years.resolve(date, others));
  }
}
