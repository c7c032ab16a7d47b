package org.wiredesk.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The news agencies whose names datelines carry; names are compared without case, blanks and punctuation. */
final class Agencies {

  private static final int LONGEST_NAME_IN_WORDS = 3;

  private static final Set<String> KNOWN = Arrays.stream("""
      AA, ACN Newswire, AFP, AFX, Agence France-Presse, Agencies, Agerpres, AKIpress, Anadolu, Anadolu Agency, ANI,
      ANP, ANSA, Antara, AP, APA, APP, Arka, Armenpress, Associated Press, ATA, Azertac, Azertag, BBC, Belapan, Belga,
      Belta, Bernama, Bloomberg, BNS, BTA, Business Wire, Canadian Press, China News Service, chinanews.com, CNS,
      Ecns.cn, Cihan, CNN, CTK, CP, ddp, DHA, Dow Jones, DPA, EFE, ELTA, epd, ETA, Fars, FENA, Gazeta.ru,
      GlobeNewswire, Hina, IANS, ILNA, Interfax, Interfax.ru, Interfax-AVN, Interfax-Religion, Interfax-Ukraine,
      Interfax-West, IRNA, ISNA, ITAR-TASS, Jiji, Jiji Press, Kazinform, KCNA, KNA, Kommersant, Kabar, KUNA, Kyodo,
      Kyodo News, Lenta.ru, LETA, LIGA, Lusa, Marketwired, Meduza, Mehr, MENA, MIA, Moldpres, MTI, NNA, Novosti, NTB,
      PA, PAP, PNA, PR Newswire, PRNewswire, Prensa Latina, Press Association, Prime, PTI, QNA, RAPSI, Regnum, REX,
      Reuters, RIA, RIA Novosti, RIAN, Ritzau, Rosbalt, Rossiya Segodnya, R-Sport, RT, SANA, SDA, SITA, SPA, Sputnik,
      STA, STT, Tanjug, Tasnim, TASS, TASR, TASS-Ukraine, Thomson Reuters Foundation, Trend, TT, Turan, UNB, UNI,
      UNIAN, Ukrinform, UPI, United Press       International, VNA, WAFA, WAM, Xinhua, Yonhap
      """.split(",")).map(Agencies::bare).collect(Collectors.toUnmodifiableSet());

  private Agencies() {}

  /** True where the text in brackets begins with an agency: "Reuters", "AFP/Sports", "Corr. TASS Ivan Petrov". */
  static boolean credit(String words) {
    TextCursor cursor = new TextCursor(words, 0, words.length());
    cursor.skipBlanks();
    if (cursor.takeWord("corr") || cursor.takeWord("correspondent")) {
      cursor.skip(". ");
    }
    return take(cursor);
  }

  /** Moves the cursor over the longest known name at it. */
  static boolean take(TextCursor cursor) {
    int start = cursor.at();
    int end = start;
    for (int words = 0; words < LONGEST_NAME_IN_WORDS && word(cursor); words++) {
      if (KNOWN.contains(bare(cursor.since(start)))) {
        end = cursor.at();
      }
      cursor.skipBlanks();
    }
    cursor.moveTo(end);
    return end > start;
  }

  /** One word, with the hyphens and dots inside it: "ITAR-TASS", "Interfax.ru". */
  private static boolean word(TextCursor cursor) {
    boolean found = !cursor.takeLetters().isEmpty();
    while (found && "-.".indexOf(cursor.peek()) >= 0 && Character.isLetter(cursor.peek(1))) {
      cursor.skip("-.");
      cursor.takeLetters();
    }
    return found;
  }

  private static String bare(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    name.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
