package org.wiredesk.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.mentions.Token;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/**
 * A sentence as words, marks and amounts; one without amounts has no items, since no check asks for them. Asked for a
 * place outside it gives {@link Item#NONE}.
 */
record Line(Sentence sentence, List<Item> items) {

  Line {
    items = List.copyOf(items);
  }

  static Line of(Sentence sentence, CheckContext context) {
    List<Amount> amounts = Amounts.of(sentence, context);
    if (amounts.isEmpty()) {
      return new Line(sentence, List.of());
    }
    List<Item> items = new ArrayList<>();
    int next = 0;
    int past = sentence.span().start();
    for (Token token : Token.of(sentence)) {
      if (token.start() < past) {
        continue;
      }
      while (next < amounts.size() && amounts.get(next).span().end() <= token.start()) {
        next++;
      }
      boolean amount = next < amounts.size() && amounts.get(next).span().start() < token.end();
      Item item = amount ? item(amounts.get(next), context) : item(token);
      items.add(item);
      past = item.span().end();
    }
    return new Line(sentence, items);
  }

  private static Item item(Amount amount, CheckContext context) {
    String text = amount.span().of(context.wire().text());
    return new Item(text.toLowerCase(Locale.ROOT), amount.span(), Character.isUpperCase(text.codePointAt(0)),
        Optional.of(amount), false);
  }

  private static Item item(Token token) {
    return new Item(lower(token), token.span(), Character.isUpperCase(token.text().codePointAt(0)), Optional.empty(),
        token.kind() == Token.Kind.NUMBER);
  }

  static String lower(Token token) {
    return switch (token.text()) {
      case "–", "—", "‐", "‑", "−" -> "-";
      case "’", "‘" -> "'";
      default -> token.text().toLowerCase(Locale.ROOT);
    };
  }

  Item at(int index) {
    return index >= 0 && index < items.size() ? items.get(index) : Item.NONE;
  }

  int size() {
    return items.size();
  }

  Optional<Amount> amount(int index) {
    return at(index).amount();
  }

  /** Where amounts stand, in order. */
  List<Integer> amounts() {
    return IntStream.range(0, items.size()).filter(i -> items.get(i).amount().isPresent()).boxed().toList();
  }

  boolean has(Set<String> words) {
    return has(words, 0, items.size());
  }

  /** Whether one of these stands in a part of it; the part may reach beyond its ends. */
  boolean has(Set<String> words, int from, int to) {
    return items.subList(Math.max(0, from), Math.max(Math.max(0, from), Math.min(items.size(), to))).stream()
        .anyMatch(item -> item.isOneOf(words));
  }

  /** Whether these words stand here one behind the other. */
  boolean reads(int from, String... words) {
    return IntStream.range(0, words.length).allMatch(i -> at(from + i).is(words[i]));
  }

  Span span(int from, int to) {
    return new Span(at(from).span().start(), at(to - 1).span().end());
  }
}
