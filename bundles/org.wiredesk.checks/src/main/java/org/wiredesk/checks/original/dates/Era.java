package org.wiredesk.checks.original.dates;

import java.util.Map;
import java.util.Optional;
import org.wiredesk.mentions.times.Tokens;

/** Japanese years counted from an accession: 平成27年 is 2015. */
final class Era {

  private static final Map<String, Integer> YEAR_BEFORE_FIRST =
      Map.of("明治", 1867, "大正", 1911, "昭和", 1925, "平成", 1988, "令和", 2018);

  private Era() {}

  /** The year of the number at a place; empty where no era is named before it. */
  static Optional<Integer> year(Tokens tokens, int at) {
    String name = tokens.at(at - 2).text() + tokens.at(at - 1).text();
    return Optional.ofNullable(YEAR_BEFORE_FIRST.get(name)).map(before -> before + tokens.at(at).number());
  }
}
