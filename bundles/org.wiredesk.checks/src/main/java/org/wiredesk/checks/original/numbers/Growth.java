package org.wiredesk.checks.original.numbers;

import java.math.BigDecimal;
import java.util.List;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;

/** Chinese tells by how many times something grew, English how many times as much it became: 增长两倍 is "tripled". */
final class Growth {

  private static final int REACH = 6;
  private static final List<String> WORDS = List.of("增长", "增加", "上升", "上涨", "提高", "增長", "上漲", "多", "高");
  private static final List<String> BETWEEN = List.of("了", "约", "近", "出");

  private Growth() {}

  /** As many times as the whole is of what it was. */
  static Quantity whole(Quantity quantity, String text) {
    if (quantity.kind() != QuantityKind.MULTIPLE || !quantity.span().of(text).endsWith("倍")) {
      return quantity;
    }
    int start = quantity.span().start();
    String before = text.substring(Math.max(0, start - REACH), start);
    for (String word : BETWEEN) {
      before = before.endsWith(word) ? before.substring(0, before.length() - word.length()) : before;
    }
    return WORDS.stream().anyMatch(before::endsWith) ? more(quantity) : quantity;
  }

  private static Quantity more(Quantity quantity) {
    return new Quantity(quantity.span(), quantity.number(), quantity.low().add(BigDecimal.ONE),
        quantity.high().add(BigDecimal.ONE), quantity.unit(), quantity.kind(), quantity.approximate(),
        quantity.inWords());
  }
}
