package org.wiredesk.mentions.quantities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads what a language adds to the spelled-out numbers of CLDR. A line is {@code what value: form, form}; {@code #}
 * begins a comment, {@code +} behind a form stands for each of the {@code endings} told before, {@code *} for any
 * ending (see {@link Phrasebook}). What may be:
 *
 * <ul>
 * <li>{@code number} (with {@code ~} before the value: about), {@code ordinal}, {@code multiple}, {@code digit}
 * <li>{@code two} of a unit, where the language has a dual; {@code counted} with a number and a unit that one word says
 * <li>{@code scale}, {@code short} (scales behind figures only), {@code inverted} (scales before what they multiply),
 *     {@code vague}
 * <li>{@code share} (a part that is one by itself: "half"), {@code part} (one that needs a number)
 * <li>{@code unit}, {@code money} (behind the number), {@code before} (currencies before it)
 * <li>{@code plus} (added to the number behind), {@code behind} (tens behind their units), {@code conjunction} (written
 *     together with the number behind it)
 * <li>{@code point} (before decimals in words)
 * <li>{@code time} (a time of day as minutes from midnight), {@code clock} (minutes from the hour behind the words) and
 *     {@code clock-behind} (from the hour before them)
 * <li>{@code joints}, {@code prefix}, {@code tails}, and {@code tails-of} a unit, of {@link CompoundWords}
 * <li>{@code ordinal-endings}, {@code cardinal-endings}, {@code decade-endings} of figures;
 *     {@code ordinal-suffixes} of words
 * <li>the name of a {@link NumberWords.Cue}
 * </ul>
 */
final class NumberWordsFile {

  private final NumberWords words;
  private List<String> endings = List.of();
  private String conjunction = "";

  NumberWordsFile(NumberWords words) {
    this.words = words;
  }

  /** @throws IllegalStateException if there is no such file */
  void read(String name) {
    InputStream stream = NumberWordsFile.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("no number words at " + name);
    }
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(this::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).split(" ");
    if (head.length > 2) {
      each(line.substring(colon + 1), counted(head[1], head[2]));
    } else {
      add(head[0], head.length > 1 ? head[1] : "", line.substring(colon + 1));
    }
  }

  private void add(String what, String value, String forms) {
    switch (what) {
      case "number" -> each(forms, word(value, QuantityKind.CARDINAL));
      case "ordinal" -> each(forms, word(value, QuantityKind.ORDINAL));
      case "two" -> each(forms, counted("2", value));
      case "multiple" -> each(forms, word(value, QuantityKind.MULTIPLE));
      case "share" -> each(forms, share(Integer.parseInt(value)));
      case "part" -> each(forms, it -> words.parts().add(it, Integer.valueOf(value)));
      case "scale" -> each(forms, it -> words.scales().add(it, new BigDecimal(value)));
      case "short" -> each(forms, it -> words.shortScales().add(it, new BigDecimal(value)));
      case "vague" -> each(forms, it -> words.vague().add(it, new BigDecimal(value)));
      case "unit" -> each(forms, it -> words.units().add(it, Unit.measure(value).orElseThrow()));
      case "money" -> each(forms, it -> words.units().add(it, Unit.currency(value)));
      case "before" -> each(forms, it -> words.unitsBefore().add(it, Unit.currency(value)));
      case "time" -> each(forms, word(value, QuantityKind.CLOCK));
      case "clock" -> each(forms, it -> words.clocks().add(it, Integer.valueOf(value)));
      case "clock-behind" -> each(forms, it -> words.clocksBehind().add(it, Integer.valueOf(value)));
      case "inverted" -> each(forms, it -> words.inverted().add(it, new BigDecimal(value)));
      case "digit" -> each(forms, it -> words.digits().add(it, Integer.valueOf(value)));
      case "plus" -> each(forms, it -> words.additions().add(it, new BigDecimal(value)));
      case "behind" -> each(forms, it -> words.tensBehind().add(it, new BigDecimal(value)));
      case "point" -> each(forms, words.points()::add);
      case "joints" -> each(forms, it -> words.compounds().joint(it, new BigDecimal(value)));
      case "prefix" -> each(forms, it -> words.compounds().prefix(it, new BigDecimal(value)));
      case "tails" -> tails(forms, value.isEmpty() ? BigDecimal.ONE : new BigDecimal(value), Unit.NONE);
      case "tails-of" -> tails(forms, BigDecimal.ONE, Unit.measure(value).orElseThrow());
      case "endings" -> endings = Stream.of(forms.split(",")).map(String::strip).toList();
      case "ordinal-suffixes" -> each(forms, words.ordinalSuffixes()::add);
      case "cardinal-endings" -> each(forms, words.cardinalEndings()::add);
      case "conjunction" -> conjunction = forms.strip();
      case "ordinal-endings" -> each(forms, words.ordinalEndings()::add);
      case "decade-endings" -> each(forms, words.decadeEndings()::add);
      default -> each(forms, it -> words.cues().add(it, cue(what)));
    }
  }

  private void tails(String forms, BigDecimal scale, Unit unit) {
    each(forms, it -> words.compounds().tail(it, scale, unit));
  }

  private Consumer<String> word(String value, QuantityKind kind) {
    boolean approximate = value.startsWith("~");
    BigDecimal number = new BigDecimal(approximate ? value.substring(1) : value);
    return inForms(new NumberWords.Word(number, kind, approximate, Unit.NONE));
  }

  private Consumer<String> counted(String value, String unit) {
    return inForms(new NumberWords.Word(
        new BigDecimal(value), QuantityKind.CARDINAL, false, Unit.measure(unit).orElseThrow()));
  }

  private Consumer<String> inForms(NumberWords.Word word) {
    return form -> {
      words.numbers().add(form, word);
      if (!conjunction.isEmpty() && form.indexOf(' ') < 0) {
        words.numbers().add(conjunction + form, word);
      }
    };
  }

  private Consumer<String> share(int parts) {
    return inForms(NumberWords.Word.of(Fractions.of(1, parts), QuantityKind.FRACTION));
  }

  private static NumberWords.Cue cue(String name) {
    return NumberWords.Cue.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private void each(String forms, Consumer<String> use) {
    Stream.of(forms.split(",")).map(String::strip).filter(form -> !form.isEmpty()).flatMap(this::inflected)
        .forEach(use);
  }

  private Stream<String> inflected(String form) {
    boolean stem = form.endsWith("+");
    return stem ? endings.stream().map(ending -> form.substring(0, form.length() - 1) + ending) : Stream.of(form);
  }
}
