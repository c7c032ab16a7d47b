package org.wiredesk.mentions.quantities;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Takes words apart that hold a number: "zweitausendfünfzehn", "trecentocinquanta", "двухлетний", "dreitägig". They are
 * split at joints, or into a number and a tail that says what is counted.
 */
final class CompoundWords {

  private static final int SHORTEST_PART = 2;
  private static final int LONGEST_TAIL = 9;
  private static final int LONGEST_WORD = 60;
  private static final String HALF = "einhalb";
  private static final BigDecimal MORE = new BigDecimal("0.5");

  private final Phrasebook<NumberWords.Word> numbers;
  private final Map<String, BigDecimal> joints = new LinkedHashMap<>();
  private final Map<String, BigDecimal> prefixes = new HashMap<>();
  private final Map<String, Tail> tails = new HashMap<>();

  private record Tail(BigDecimal scale, Unit unit) {}

  CompoundWords(Phrasebook<NumberWords.Word> numbers) {
    this.numbers = numbers;
  }

  /** A word between the higher and the lower part of a number; the highest first. */
  void joint(String form, BigDecimal value) {
    joints.put(WordForm.of(form), value);
  }

  /** A form of a number that stands only at the beginning of words. */
  void prefix(String form, BigDecimal value) {
    prefixes.put(WordForm.of(form), value);
  }

  /** What a word goes on with behind its number, and what that multiplies the number by or counts. */
  void tail(String beginning, BigDecimal scale, Unit unit) {
    tails.put(WordForm.of(beginning), new Tail(scale, unit));
  }

  Optional<NumberWords.Word> read(String form) {
    if (form.length() > LONGEST_WORD || form.length() < 2 * SHORTEST_PART || joints.isEmpty() && tails.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> joined = joined(form).or(() -> withHalf(form));
    return joined.isPresent() ? joined.map(value -> word(value, Unit.NONE)) : withTail(form);
  }

  private static NumberWords.Word word(BigDecimal value, Unit unit) {
    return new NumberWords.Word(value, QuantityKind.CARDINAL, false, unit);
  }

  /** Each part is shorter than the whole and is taken apart at lower joints only. */
  private Optional<BigDecimal> joined(String form) {
    for (Map.Entry<String, BigDecimal> joint : joints.entrySet()) {
      int at = form.indexOf(joint.getKey());
      if (at >= 0) {
        Optional<BigDecimal> above = at == 0 ? Optional.of(BigDecimal.ONE) : number(form.substring(0, at));
        String rest = form.substring(at + joint.getKey().length());
        Optional<BigDecimal> below = rest.isEmpty() ? Optional.of(BigDecimal.ZERO) : number(withoutAnd(rest));
        return above.flatMap(high -> below.map(low -> high.multiply(joint.getValue()).add(low)));
      }
    }
    return Optional.empty();
  }

  /** "zweieinhalb". */
  private Optional<BigDecimal> withHalf(String form) {
    return form.endsWith(HALF) ? number(form.substring(0, form.length() - HALF.length())).map(MORE::add)
        : Optional.empty();
  }

  private static String withoutAnd(String rest) {
    return rest.startsWith("und") ? rest.substring("und".length()) : rest;
  }

  private Optional<BigDecimal> number(String form) {
    Optional<BigDecimal> whole = numbers.word(form).filter(it -> it.kind() == QuantityKind.CARDINAL)
        .map(NumberWords.Word::value);
    return whole.or(() -> joined(form)).or(() -> withHalf(form));
  }

  private Optional<NumberWords.Word> withTail(String form) {
    for (int at = form.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      Optional<Tail> tail = tail(form, at);
      if (tail.isPresent()) {
        String head = form.substring(0, at);
        Optional<BigDecimal> value = prefix(head).or(() -> number(head));
        if (value.isPresent()) {
          return value.map(it -> word(it.multiply(tail.get().scale()), tail.get().unit()));
        }
      }
    }
    return Optional.empty();
  }

  /** "Двух", and "тридцатидвух" of a ten and a one. */
  private Optional<BigDecimal> prefix(String head) {
    BigDecimal whole = prefixes.get(head);
    if (whole != null) {
      return Optional.of(whole);
    }
    for (int at = SHORTEST_PART; at <= head.length() - SHORTEST_PART; at++) {
      BigDecimal more = prefixes.get(head.substring(0, at));
      BigDecimal ones = prefixes.get(head.substring(at));
      if (more != null && ones != null && ones.compareTo(BigDecimal.ONE) >= 0 && isAbove(more, ones)) {
        return Optional.of(more.add(ones));
      }
    }
    return Optional.empty();
  }

  /** Twenty and one, a hundred and twenty; not twelve and three, nor a half. */
  private static boolean isAbove(BigDecimal more, BigDecimal ones) {
    BigDecimal place = WordAmounts.lowestPlace(more);
    return place.compareTo(BigDecimal.ONE) > 0 && ones.compareTo(place) < 0 && ones.scale() <= 0
        && more.compareTo(BigDecimal.TEN) > 0;
  }

  private Optional<Tail> tail(String form, int at) {
    for (int end = at + SHORTEST_PART; end <= form.length() && end <= at + LONGEST_TAIL; end++) {
      Tail tail = tails.get(form.substring(at, end));
      if (tail != null) {
        return Optional.of(tail);
      }
    }
    return Optional.empty();
  }
}
