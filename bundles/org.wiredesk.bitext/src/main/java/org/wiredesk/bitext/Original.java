package org.wiredesk.bitext;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;
import org.wiredesk.text.WireOptions;

/**
 * What a wire was translated from. It does not change while its translation is edited, so that what is found in it is
 * found once: keep the object as long as the text stays the same. Safe for use by several threads.
 */
public final class Original {

  private final String text;
  private final Locale language;
  private final HandAlignment handAlignment;
  private final Map<Optional<WireDate>, Reading> readings;

  /** Read as of one day. */
  private record Reading(Wire wire, Mentions mentions, Side side, Map<Class<?>, Object> views) {}

  /** @param text with {@code \n} only as its line end */
  public Original(String text, Locale language) {
    this(text, language, HandAlignment.NONE, new ConcurrentHashMap<>());
  }

  private Original(
      String text, Locale language, HandAlignment handAlignment, Map<Optional<WireDate>, Reading> readings) {
    this.text = text;
    this.language = language;
    this.handAlignment = handAlignment;
    this.readings = readings;
  }

  /** The same, with what a person corrected of the alignment. What was found in it is shared. */
  public Original alignedBy(HandAlignment corrections) {
    return new Original(text, language, corrections, readings);
  }

  /** What a person corrected of the alignment with its translation. */
  public HandAlignment handAlignment() {
    return handAlignment;
  }

  public String text() {
    return text;
  }

  public Locale language() {
    return language;
  }

  /** Its parts; where it does not say its own date it speaks from that of its translation. */
  Wire wire(Optional<WireDate> ofTranslation) {
    return reading(ofTranslation).wire();
  }

  Mentions mentions(Optional<WireDate> ofTranslation) {
    return reading(ofTranslation).mentions();
  }

  Side side(Optional<WireDate> ofTranslation) {
    return reading(ofTranslation).side();
  }

  /** Of either side, which have to be read alike. */
  CueReader cueReader(Locale ofSide) {
    return new CueReader(ofSide, language.getLanguage().equals("zh"));
  }

  <T> T view(Optional<WireDate> ofTranslation, Class<T> kind, Function<Original, T> make) {
    return kind.cast(reading(ofTranslation).views().computeIfAbsent(kind, key -> make.apply(this)));
  }

  private Reading reading(Optional<WireDate> ofTranslation) {
    return readings.computeIfAbsent(ofTranslation, this::read);
  }

  private Reading read(Optional<WireDate> ofTranslation) {
    WireOptions options = WireOptions.NONE.in(language);
    Wire wire = Wire.of(text, options);
    if (wire.date().isEmpty() && ofTranslation.isPresent()) {
      wire = Wire.of(text, WireOptions.dated(ofTranslation.get().day()).in(language));
    }
    Side side = Side.of(wire, cueReader(language));
    return new Reading(wire, Mentions.of(wire, language), side, new ConcurrentHashMap<>());
  }
}
