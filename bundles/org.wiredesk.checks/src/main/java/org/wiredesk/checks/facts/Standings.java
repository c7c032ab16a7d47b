package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Finds people under a title with a word that says how they stand to it, and tells whether they did on a day. */
final class Standings {

  /** Behind a name they say that the word before the title is theirs: "former President Ada Example aide". */
  private static final Set<String> OF_OTHERS = Set.of("aide", "aides", "adviser", "advisers", "advisor", "advisors",
      "official", "officials", "staffer", "staffers", "spokesman", "spokeswoman", "minister", "ministers", "lawyer",
      "ally", "allies", "bodyguard", "associate", "associates", "confidant", "'s", "-");

  /** Without one of them no sentence has such a word. */
  private static final List<String> HINTS = List.of("former", "ex-", "outgoing", "acting", "elect", "designate", "ex ");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Holders holders;
  private final LocalDate day;

  Standings(Holders holders, LocalDate day) {
    this.holders = holders;
    this.day = day;
  }

  /** Those of a sentence who certainly did not stand so on the day. */
  List<StandingMention> wrongIn(Sentence sentence, OtherTimes others) {
    String text = sentence.text().toLowerCase(Locale.ROOT);
    if (HINTS.stream().noneMatch(text::contains)) {
      return List.of();
    }
    List<Word> words = Words.of(sentence);
    if (words.stream().noneMatch(word -> Standing.before(word).isPresent() || Standing.behind(word).isPresent())) {
      return List.of();
    }
    List<StandingMention> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int start = at;
      Optional<PersonNames.Found> name = holders.mentions().nameAt(words, at);
      name.filter(it -> it.people().size() == 1 && !isOfOthers(words, it.end()))
          .flatMap(it -> before(sentence, words, start, it).or(() -> behind(sentence, words, start, it)))
          .filter(it -> isWrong(it, others)).ifPresent(found::add);
      at = name.map(PersonNames.Found::end).orElse(at + 1);
    }
    return found;
  }

  private static boolean isOfOthers(List<Word> words, int end) {
    return end < words.size() && OF_OTHERS.contains(words.get(end).plain());
  }

  private boolean isWrong(StandingMention it, OtherTimes others) {
    List<Term> terms = it.terms();
    return !terms.isEmpty() && it.standing().isWrong(terms, day)
        && terms.stream().allMatch(term -> holders.know(day, term.office()))
        && terms.stream().noneMatch(term -> it.standing().mayBeMeant(others, it.mention(), term));
  }

  /** "former President Ada Example", "the outgoing president, Ada Example", "President-elect Ada Example". */
  private Optional<StandingMention> before(Sentence sentence, List<Word> words, int name, PersonNames.Found who) {
    int end = name > 1 && words.get(name - 1).is(",") ? name - 1 : name;
    Optional<Standing> elect = end > 1 ? Standing.behind(words.get(end - 1)) : Optional.empty();
    int titleEnd = elect.isPresent() ? end - 1 : end;
    Optional<Titles.Title> title = holders.mentions().titleBefore(words, titleEnd);
    return title.flatMap(it -> {
      int start = titleEnd - it.length();
      Optional<Standing> word = start > 0 ? Standing.before(words.get(start - 1)) : Optional.empty();
      if (elect.isPresent()) {
        return word.isPresent() ? Optional.empty()
            : found(sentence, words, it, start, name, who, elect.get(),
                new Span(words.get(titleEnd - 1).span().end(), words.get(titleEnd).span().end()));
      }
      return word.flatMap(standing -> found(sentence, words, it, start, name, who, standing,
          new Span(words.get(start - 1).span().start(), words.get(start).span().start())));
    });
  }

  /** "Ada Example, the former president of Examplia, said". */
  private Optional<StandingMention> behind(Sentence sentence, List<Word> words, int name, PersonNames.Found who) {
    int at = who.end() + 1;
    boolean open = at + 1 < words.size() && words.get(who.end()).is(",");
    at += open && ARTICLES.contains(words.get(at).plain()) ? 1 : 0;
    Optional<Standing> word = open && at + 1 < words.size() ? Standing.before(words.get(at)) : Optional.empty();
    int start = at + 1;
    return word.flatMap(standing -> holders.mentions().titleAt(words, start)
        .filter(it -> Guards.endsApposition(words, start + it.length()))
        .flatMap(it -> found(sentence, words, it, start, name, who, standing,
            new Span(words.get(start - 1).span().start(), words.get(start).span().start()))));
  }

  private static Optional<StandingMention> found(Sentence sentence, List<Word> words, Titles.Title title, int start,
      int name, PersonNames.Found who, Standing standing, Span word) {
    return OfficeMentions.mention(sentence, words, start, title, name, who.end(), who.people())
        .map(mention -> new StandingMention(mention, standing, word));
  }
}
