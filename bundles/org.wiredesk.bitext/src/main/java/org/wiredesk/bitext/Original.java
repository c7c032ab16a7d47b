package org.wiredesk.bitext;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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
  private final Readings readings;

  /** Read as of one day. */
  record Reading(Wire wire, Mentions mentions, Side side, Map<Class<?>, Object> views) {

    /** Made once. {@code make} must not ask for a view. */
    <T> T view(Class<T> kind, Supplier<T> make) {
      return kind.cast(views.computeIfAbsent(kind, key -> make.get()));
    }
  }

  /** Those asked for last: a wire whose date is being typed has another one at each key. */
  private static final class Readings extends LinkedHashMap<Optional<WireDate>, Reading> {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 3;

    Readings() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Optional<WireDate>, Reading> eldest) {
      return size() > KEPT;
    }
  }

  /** @param text with {@code \n} only as its line end */
  public Original(String text, Locale language) {
    this(text, language, HandAlignment.NONE, new Readings());
  }

  private Original(String text, Locale language, HandAlignment handAlignment, Readings readings) {
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

  /** Of either side, which have to be read alike. */
  CueReader cueReader(Locale ofSide) {
    return new CueReader(ofSide, language);
  }

  /** Begins to read it on another thread, for whoever asks for it soon; does not wait. */
  public void readAhead(Optional<WireDate> ofTranslation) {
    CompletableFuture.runAsync(() -> reading(ofTranslation));
  }

  /** Where it does not say its own date it speaks from that of its translation. Hold it to ask it several things. */
  Reading reading(Optional<WireDate> ofTranslation) {
    synchronized (readings) {
      return readings.computeIfAbsent(ofTranslation, this::read);
    }
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
