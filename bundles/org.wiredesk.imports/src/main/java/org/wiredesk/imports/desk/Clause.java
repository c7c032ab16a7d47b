package org.wiredesk.imports.desk;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.facts.FactDate;

/**
 * One statement of an entry: a name, a day, a term of office. Lists are taken apart: each other name is a clause.
 *
 * @param keyword what it begins with; for a name in another language the language's tag, for the time of an event
 *     {@code on}, also if it lasted several days
 * @param value a name, an office, an address, a number, or a date as it is written; empty if the keyword says it all
 * @param from of a term of office and an event; of a figure the day from which it holds
 * @param until of a term of office and an event
 * @param source of a figure's value alone
 * @param checked of a figure's value alone
 */
public record Clause(
    String keyword, String value, Optional<FactDate> from, Optional<FactDate> until, Optional<String> source,
    Optional<FactDate> checked) {

  private static final Set<String> DATES = Set.of("born", "died", "from", "until", "checked");
  private static final Set<String> ONCE =
      Set.of("born", "died", "from", "until", "checked", "in", "unit", "first", "because", "shared", "on");

  /** A name, a place, a source: what stands in quotation marks behind its keyword. */
  public static Clause text(String keyword, String text) {
    return new Clause(keyword, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** One that is only a day. */
  public static Clause date(String keyword, FactDate date) {
    return text(keyword, date.toString());
  }

  public static Clause shared() {
    return text("shared", "");
  }

  /** The time in which a person held an office. */
  public static Clause office(String office, Optional<FactDate> from, Optional<FactDate> until) {
    return new Clause("office", office, from, until, Optional.empty(), Optional.empty());
  }

  /** When an event was; both days are one and the same if it was over in a day. */
  public static Clause event(FactDate from, FactDate until) {
    return new Clause("on", "", Optional.of(from), Optional.of(until), Optional.empty(), Optional.empty());
  }

  /** What a figure was from a day on. */
  public static Clause number(
      BigDecimal number, FactDate on, Optional<String> source, Optional<FactDate> checked) {
    return new Clause("is", number.toPlainString(), Optional.of(on), Optional.empty(), source, checked);
  }

  /** Whether an entry has at most one such clause. */
  boolean isOnce() {
    return ONCE.contains(keyword);
  }

  boolean isTerm() {
    return keyword.equals("office");
  }

  boolean isNumber() {
    return keyword.equals("is");
  }

  /** The date that it consists of. */
  Optional<FactDate> day() {
    return DATES.contains(keyword) ? FactDate.parse(value) : Optional.empty();
  }

  /** The same of an office under another name. */
  Clause withValue(String other) {
    return new Clause(keyword, other, from, until, source, checked);
  }

  /** As a desk file writes it. */
  public String written() {
    if (keyword.equals("on")) {
      return from.equals(until)
        ? "on " + from.orElseThrow() : "from " + from.orElseThrow() + " until " + until.orElseThrow();
    } else if (isNumber()) {
      return "is " + value + " on " + from.orElseThrow() + source.map(text -> " source " + quoted(text)).orElse("")
          + checked.map(day -> " checked " + day).orElse("");
    } else if (keyword.equals("shared") || DATES.contains(keyword)) {
      return (keyword + " " + value).strip();
    }
    return keyword + " " + quoted(value) + from.map(day -> " from " + day).orElse("")
        + until.map(day -> " until " + day).orElse("");
  }

  /** A string of the language, in one line. */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    text.strip().codePoints().forEach(c -> {
      if (c == '"' || c == '\\') {
        out.append('\\');
      }
      out.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
    });
    return out.append('"').toString();
  }
}
