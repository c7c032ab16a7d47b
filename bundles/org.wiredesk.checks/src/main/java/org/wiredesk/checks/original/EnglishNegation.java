package org.wiredesk.checks.original;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** What denies something in an English sentence. */
final class EnglishNegation {

  private static final int LONGEST_BEGINNING = 9;

  /** In words: how far behind "gave" its "up" may stand. */
  private static final int FAR = 4;
  private static final Set<String> GIVING = words("give gives given gave giving");

  /** Behind a "not" that denies nothing, or not what the original may put without a no. */
  private static final Set<String> BEHIND_NOT = words("only just least merely simply long unlike until till yet even"
      + " necessarily far alone enough too very always often really quite all every everyone so that to a an more less"
      + " later earlier fewer");
  private static final Set<String> BEFORE_NOT = words("if or why whether");
  private static final Set<String> AUXILIARIES = words("am is are was were be been do does did has have had will would"
      + " can could shall should may might must need ought");
  private static final Set<String> PRONOUNS = words("i you he she it we they there");

  /** Whatever may stand where an original denies; also words that say it the other way round. */
  private static final Set<String> TRACES = words("not cannot no never none nobody nothing nowhere neither nor without"
      + " unless hardly scarcely barely rarely seldom little few fewer less least instead rather but only too contrary"
      + " out free away beyond against short yet last other otherwise far before still even nay zero empty left keep"
      + " kept spare shy contrast until long longer more than bad poor off rest from same despite all else aside"
      + " neglect anything any anyone ever nil void devoid"
      + " bereft mere merely lest under apart worse remains worry within openly gladly stable"
      + " way");
  private static final Set<String> TRACE_BEGINNINGS = words("fail refus den lack reject declin absen un dis non mis"
      + " impos incap insuf inab inval indep insec invis incor inacc inappr inevit inconv inconc innoc inadeq ineff"
      + " inexp indef infinit infreq inept incon immun imper impart immor impl illeg illog illit irreg irrel irresp"
      + " irrev prevent avoid prohibit forb ban stop except doubt wrong miss exclu ignor oppos halt ceas quit anti"
      + " difficult hard los leav remain refrain abandon overlook defer resist withh under escap elud unsaf weak hinder"
      + " dead hamper block cancel depriv drop scrap scarc spar wors trouble problem strug concern remov rul forg"
      + " boycott condemn critic limit restrict abs brok break breach burst insist");

  private static final Set<String> NO_TRACE = words("united union unions unit units unique under understand understood"
      + " unified uniform university universities unto den mission missions mister non dismissed dismissal"
      + " dismissals discuss discussed discussion discussions distance district districts display distribution"
      + " distributed disease banks bank band banner denmark denver hardware missile missiles");

  private EnglishNegation() {}

  private static Set<String> words(String all) {
    return Arrays.stream(all.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  /** "not" and its short forms with the auxiliary before them, where they deny what stands beside them. */
  static List<Span> plainIn(Sentence sentence) {
    List<LowerWord> all = LowerWord.of(sentence);
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i).text();
      String next = i + 1 < all.size() ? all.get(i + 1).text() : "";
      String before = i > 0 ? all.get(i - 1).text() : "";
      if (word.equals("not") && !BEHIND_NOT.contains(next) && !BEFORE_NOT.contains(before)) {
        int first = AUXILIARIES.contains(before) ? i - 1 : i;
        found.add(new Span(all.get(first).span().start(), all.get(i).span().end()));
      } else if (word.equals("cannot") && !BEHIND_NOT.contains(next)
          || word.endsWith("n't") && !PRONOUNS.contains(next) && !BEHIND_NOT.contains(next)) {
        found.add(all.get(i).span());
      }
    }
    return found;
  }

  /** Whether anything in a sentence may deny something. */
  static boolean anyIn(Sentence sentence) {
    List<LowerWord> words = LowerWord.of(sentence);
    return IntStream.range(0, words.size()).anyMatch(i -> mayDeny(words.get(i).text()) || givesUp(words, i));
  }

  /** "Gave it up" */
  private static boolean givesUp(List<LowerWord> words, int place) {
    int end = Math.min(words.size(), place + FAR);
    return GIVING.contains(words.get(place).text())
        && words.subList(place, end).stream().anyMatch(word -> word.text().equals("up"));
  }

  private static boolean mayDeny(String word) {
    if (TRACES.contains(word) || word.endsWith("n't") || word.endsWith("less") || word.endsWith("lessly")) {
      return true;
    }
    for (int length = 2; length <= Math.min(LONGEST_BEGINNING, word.length()); length++) {
      if (TRACE_BEGINNINGS.contains(word.substring(0, length))) {
        return !NO_TRACE.contains(word);
      }
    }
    return false;
  }
}
