package org.wiredesk.checks.api;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.mentions.dates.HouseDateStyle;

/**
 * How a wire is to be checked.
 *
 * @param language the English variant as a BCP 47 tag: en-US, en-GB, en-AU or en-CA; or another language, of which only
 *     those checks know something that {@linkplain Check#reads read} it
 * @param originalLanguage the language it was translated from, as a BCP 47 tag; for false friends
 * @param words known names and words: the user's and the project's word lists together
 * @param enabled checks switched on that are off by default
 * @param disabled checks switched off; goes before {@code enabled}
 * @param onlyPrefix when present, only checks whose id begins so
 * @param dateStyle how the desk writes dates, when it has chosen
 * @param facts what the desk knows of people, offices and events
 */
public record CheckProfile(
    String language,
    Optional<String> originalLanguage,
    Set<String> words,
    Set<CheckId> enabled,
    Set<CheckId> disabled,
    Optional<String> onlyPrefix,
    Optional<HouseDateStyle> dateStyle,
    FactBook facts) {

  /** American English from Russian, everything at its default. */
  public static final CheckProfile DEFAULT =
      new CheckProfile("en-US", Optional.of("ru"), Set.of(), Set.of(), Set.of(), Optional.empty());

  public CheckProfile {
    words = Set.copyOf(words);
    enabled = Set.copyOf(enabled);
    disabled = Set.copyOf(disabled);
  }

  /** Without facts. */
  public CheckProfile(
      String language, Optional<String> originalLanguage, Set<String> words, Set<CheckId> enabled,
      Set<CheckId> disabled, Optional<String> onlyPrefix, Optional<HouseDateStyle> dateStyle) {
    this(language, originalLanguage, words, enabled, disabled, onlyPrefix, dateStyle, FactBook.EMPTY);
  }

  /** Without a house style of dates, and without facts. */
  public CheckProfile(
      String language, Optional<String> originalLanguage, Set<String> words, Set<CheckId> enabled,
      Set<CheckId> disabled, Optional<String> onlyPrefix) {
    this(language, originalLanguage, words, enabled, disabled, onlyPrefix, Optional.empty());
  }

  public CheckProfile withLanguage(String newLanguage) {
    return new CheckProfile(newLanguage, originalLanguage, words, enabled, disabled, onlyPrefix, dateStyle, facts);
  }

  /** @param tag the language it was translated from, as a BCP 47 tag */
  public CheckProfile withOriginalLanguage(String tag) {
    return new CheckProfile(
        language, Optional.of(tag), words, enabled, disabled, onlyPrefix, dateStyle, facts);
  }

  public CheckProfile withWords(Set<String> newWords) {
    return new CheckProfile(language, originalLanguage, newWords, enabled, disabled, onlyPrefix, dateStyle, facts);
  }

  public CheckProfile withDateStyle(Optional<HouseDateStyle> newStyle) {
    return new CheckProfile(language, originalLanguage, words, enabled, disabled, onlyPrefix, newStyle, facts);
  }

  public CheckProfile withFacts(FactBook newFacts) {
    return new CheckProfile(
        language, originalLanguage, words, enabled, disabled, onlyPrefix, dateStyle, newFacts);
  }

  public Locale locale() {
    return Locale.forLanguageTag(language);
  }

  public boolean isEnglish() {
    return locale().getLanguage().equals("en");
  }

  /** Whether a check runs under this profile, if it reads the language. */
  public boolean runs(CheckInfo check) {
    return onlyPrefix.map(prefix -> check.id().value().startsWith(prefix)).orElse(true)
        && !disabled.contains(check.id())
        && (check.onByDefault() || enabled.contains(check.id()));
  }
}
