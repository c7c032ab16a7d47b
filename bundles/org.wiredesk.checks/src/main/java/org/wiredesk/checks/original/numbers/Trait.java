package org.wiredesk.checks.original.numbers;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;

/** What the words of a number and around it say beyond its value. */
enum Trait {

  /** "A dozen and a half". */
  DOZENS,
  /** "Каждый третий", "every third": a share told by an ordinal. */
  EACH,
  /** "The third quarter", "Q3", of a year. */
  QUARTER,
  /** "The first half", "H1", of a year or of what else has two. */
  HALF;

  private static final int REACH = 16;
  private static final List<String> EACH_WORDS = List.of("every", "each", "каждый", "каждая", "каждое", "каждую",
      "каждого", "каждой", "каждому", "каждом", "кожен", "кожний", "кожна", "кожне", "кожну", "кожного", "кожної",
      "jeder", "jede", "jedes", "jeden", "jedem", "co", "każdy", "każda", "každý", "každá", "každé", "हर", "प्रत्येक",
      "chaque", "cada", "ogni");
  private static final List<String> QUARTERS = List.of("quarter", "квартал", "quartal", "trimestr", "kwarta",
      "čtvrtlet", "季度", "四半期", "तिमाही");
  private static final List<String> QUARTERS_BEFORE = List.of("q", "الربع", "ربع");
  private static final List<String> HALVES = List.of("half", "полугод", "півріч", "halbjahr", "semestr", "półrocz",
      "pololet", "छमाही");
  private static final List<String> HALVES_BEFORE = List.of("h", "النصف", "نصف");
  private static final List<String> HALVES_ALONE = List.of("半年", "上半期", "上期", "下半期", "下期");

  static Set<Trait> of(Quantity quantity, String text) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    boolean dozens = quantity.inWords() && quantity.number().of(text).contains("dozen");
    if (dozens) {
      traits.add(DOZENS);
    }
    if (isPlace(quantity)) {
      addOfPlace(quantity, text, traits);
    }
    return traits;
  }

  /** Whether it may tell one in a row; Chinese tells quarters by their numbers alone. */
  private static boolean isPlace(Quantity quantity) {
    return switch (quantity.kind()) {
      case ORDINAL, NAME -> true;
      case CARDINAL -> quantity.unit().id().equals("quarter");
      default -> false;
    };
  }

  private static void addOfPlace(Quantity quantity, String text, Set<Trait> traits) {
    int start = quantity.span().start();
    String before = text.substring(Math.max(0, start - REACH), start).toLowerCase(Locale.ROOT).strip();
    String behind = behind(text, quantity.number().end());
    boolean ordinal = quantity.kind() == QuantityKind.ORDINAL;
    boolean cardinal = quantity.kind() == QuantityKind.CARDINAL;
    if (ordinal && EACH_WORDS.stream().anyMatch(word -> endsWith(before, word))) {
      traits.add(EACH);
    }
    boolean quarter = !(cardinal && before.endsWith("前")) && QUARTERS.stream().anyMatch(behind::startsWith)
        && !(cardinal && Character.isWhitespace(text.charAt(quantity.number().end())));
    if (quarter || !cardinal && QUARTERS_BEFORE.stream().anyMatch(word -> endsWith(before, word))) {
      traits.add(QUARTER);
    }
    boolean half = HALVES_ALONE.stream().anyMatch(quantity.number().of(text)::contains)
        || ordinal && HALVES.stream().anyMatch(behind::startsWith);
    if (half || !cardinal && HALVES_BEFORE.stream().anyMatch(word -> endsWith(before, word))) {
      traits.add(HALF);
    }
  }

  private static String behind(String text, int end) {
    String behind = text.substring(end, Math.min(text.length(), end + REACH)).toLowerCase(Locale.ROOT).strip();
    return behind.startsWith("-") ? behind.substring(1) : behind;
  }

  private static boolean endsWith(String text, String word) {
    int at = text.length() - word.length();
    return text.endsWith(word) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
  }
}
