package org.wiredesk.checks.original.negation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.checks.original.LowerWord;

/** Gathers what a side denies while its words are read. Not safe for use by several threads. */
final class DenialsBuilder {

  private final List<Denial> plain = new ArrayList<>();
  private final List<Denial> excused = new ArrayList<>();
  private final List<Denial> soft = new ArrayList<>();
  private final List<Set<String>> said = new ArrayList<>();
  private final List<LowerWord> words;
  private final int length;

  DenialsBuilder(List<LowerWord> words) {
    this.words = words;
    this.length = words.size();
  }

  /** @param length in letters, of a text whose words are not parted */
  DenialsBuilder(int length) {
    this.words = List.of();
    this.length = length;
  }

  void denies(Denial denial, boolean inIdiom) {
    (inIdiom ? excused : plain).add(denial);
  }

  void mayDeny(Denial denial) {
    soft.add(denial);
    add(denial.kin());
  }

  /** What is told of a word that denies nothing. */
  void says(Set<String> kin) {
    boolean seems = kin.contains(Kin.NEGATED);
    add(seems ? kin.stream().filter(name -> !name.equals(Kin.NEGATED)).collect(Collectors.toSet()) : kin);
  }

  private void add(Set<String> kin) {
    if (!kin.isEmpty()) {
      said.add(kin);
    }
  }

  Denials build() {
    return new Denials(plain, excused, soft, said, words, length);
  }
}
