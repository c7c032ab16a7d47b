package org.wiredesk.mentions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wiredesk.text.Span;

/**
 * The proper names that a wire itself makes known. Nothing is looked up: a word is a name because of how the wire
 * writes it.
 */
public final class Names {

  /** A name of one or more words as written, and everywhere it stands (possessives without their "'s"). */
  public record Name(String text, List<Span> places) {
    public Name {
      places = List.copyOf(places);
    }
  }

  /**
   * A capitalised word, and everywhere it stands so.
   *
   * @param text as written, without its possessive
   * @param certain whether the wire makes sure that it is a name: repeated, titled, with a first name, saying something
   * @param free whether it stands at least once where nothing else would have given it a capital
   * @param common whether the wire has the same word in lower case too
   */
  public record Word(String text, List<Span> places, boolean certain, boolean free, boolean common) {
    public Word {
      places = List.copyOf(places);
    }
  }

  private final List<Name> all;
  private final List<Word> words;
  private final Map<String, Word> byForm = new HashMap<>();
  private final Set<String> datelinePlaces;

  Names(List<Name> all, List<Word> words, Set<String> datelinePlaces) {
    this.all = List.copyOf(all);
    this.words = List.copyOf(words);
    this.datelinePlaces = Set.copyOf(datelinePlaces);
    words.forEach(word -> byForm.put(NameForms.base(word.text()), word));
  }

  /** The names in the order of their first places; "Vladimir Putin" and "Putin" are two. */
  public List<Name> all() {
    return all;
  }

  /** All capitalised words but function words, certain or not, in the order of their first places. */
  public List<Word> words() {
    return words;
  }

  /** Whether a word, as written in this wire, is certainly (part of) a name; a possessive counts as its name. */
  public boolean isName(String word) {
    return is(word, true);
  }

  /**
   * Whether a word stands at least once with a capital that only its meaning explains: more names than
   * {@link #isName}, and some capitalised typing errors among them.
   */
  public boolean mayBeName(String word) {
    return is(word, false);
  }

  private boolean is(String written, boolean certain) {
    String word = NameForms.base(written);
    if (isKnown(word, certain)) {
      return true;
    }
    if (word.indexOf('-') <= 0) {
      return false;
    }
    boolean some = false;
    for (String part : word.split("-")) {
      boolean upper = !part.isEmpty() && Character.isUpperCase(part.charAt(0));
      if (upper && !isKnown(part, certain)) {
        return false;
      }
      some |= upper;
    }
    return some;
  }

  private boolean isKnown(String word, boolean certain) {
    Word found = byForm.get(word);
    if (found != null && (found.certain() || found.free() && !certain) || datelinePlaces.contains(word)) {
      return true;
    }
    boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
        && !word.equals(word.toLowerCase(Locale.ROOT));
    return capitals && isKnown(NameForms.titleCase(word), certain);
  }
}
