package org.wiredesk.bitext.names;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/**
 * A sentence of the original as names are compared with it.
 *
 * @param text in lower case
 * @param words where blanks or a change of script part them; runs of Han characters are in {@code characters} instead
 * @param characters the sounds of all Han characters, in Pinyin
 */
record OriginalSentence(String text, List<OriginalWord> words, String characters) {

  private static final String OPENING = "«„“\"‚‘'‹—–:…!?¿¡";

  OriginalSentence {
    words = List.copyOf(words);
  }

  static OriginalSentence of(Sentence sentence, Locale language) {
    return new Reader(sentence, language).read();
  }

  /** Without the dots of Devanagari that writers leave out. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replace("\u093C", "");
  }

  private static final class Reader {
    private final String text;
    private final int base;
    private final Romanizer romanizer;
    private final List<OriginalWord> words = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();
    private final Locale language;
    private boolean forcing = true;

    Reader(Sentence sentence, Locale language) {
      this.text = sentence.text();
      this.base = sentence.span().start();
      this.romanizer = Romanizer.of(language);
      this.language = language;
    }

    OriginalSentence read() {
      int at = 0;
      while (at < text.length()) {
        int c = text.codePointAt(at);
        if (!Character.isLetter(c)) {
          forcing |= OPENING.indexOf(c) >= 0;
          at += Character.charCount(c);
          continue;
        }
        int end = end(at);
        word(at, end);
        forcing = text.startsWith(". ", end) && end - at > 3;
        at = end;
      }
      return new OriginalSentence(plain(text.toLowerCase(language)), words, characters.toString());
    }

    private int end(int from) {
      UnicodeScript script = UnicodeScript.of(text.codePointAt(from));
      int at = from;
      while (at < text.length()) {
        int c = text.codePointAt(at);
        UnicodeScript here = UnicodeScript.of(c);
        boolean letter = Character.isLetter(c) && (here == script || here == UnicodeScript.COMMON);
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK || c == 'ー' || c == 0x200D || c == 0x200C;
        if (!letter && !mark && !isApostropheWithin(at, script)) {
          break;
        }
        at += Character.charCount(c);
      }
      return Math.max(at, from + Character.charCount(text.codePointAt(from)));
    }

    /** Ukrainian and Belarusian: Куп'янськ. */
    private boolean isApostropheWithin(int at, UnicodeScript script) {
      return script == UnicodeScript.CYRILLIC && "'’ʼ".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length()
          && UnicodeScript.of(text.charAt(at + 1)) == script;
    }

    private void word(int from, int to) {
      String word = text.substring(from, to);
      Writing writing = Writing.of(word.codePointAt(0));
      String latin = romanizer.latin(word);
      String sounds = Sounds.of(latin, writing);
      if (writing == Writing.HAN) {
        characters.append(sounds).append(' ');
        return;
      }
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      words.add(new OriginalWord(new Span(base + from, base + to), word, latin, sounds, writing, capital, forcing));
    }
  }
}
