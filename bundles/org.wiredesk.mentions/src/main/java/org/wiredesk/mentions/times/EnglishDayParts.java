package org.wiredesk.mentions.times;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts of a day with their day: "Thursday night Moscow time", "this morning", "last night", "the next morning". */
final class EnglishDayParts implements Recogniser {

  private record Pointed(int days, boolean fromLast, DayPart part) {}

  private static final PhraseTable<Pointed> POINTED = pointed();
  private static final PhraseTable<DayPart> MIDDLES = new PhraseTable<DayPart>()
      .putAll(DayPart.AFTERNOON, "mid-afternoon", "mid afternoon", "midafternoon")
      .putAll(DayPart.MORNING, "mid-morning", "mid morning", "midmorning");
  private static final Set<String> ARTICLES = Set.of("the");

  private final List<Recogniser> days;

  /** @param days those that read a day before or behind the part */
  EnglishDayParts(List<Recogniser> days) {
    this.days = List.copyOf(days);
  }

  private static PhraseTable<Pointed> pointed() {
    PhraseTable<Pointed> table = new PhraseTable<>();
    EnglishWords.DAY_PARTS.forEach((word, part) -> table
        .putAll(new Pointed(0, false, part), "this " + word, "later this " + word, "earlier this " + word)
        .putAll(new Pointed(0, true, part), "that " + word, "that same " + word, "the same " + word)
        .putAll(new Pointed(1, true, part), "the next " + word, "the following " + word)
        .putAll(new Pointed(-1, true, part), "the previous " + word, "the " + word + " before"));
    table.put("tonight", new Pointed(0, false, DayPart.NIGHT));
    table.put("last night", new Pointed(-1, false, DayPart.NIGHT));
    table.put("last evening", new Pointed(-1, false, DayPart.EVENING));
    table.put("overnight", new Pointed(0, false, DayPart.NIGHT));
    return table;
  }

  @Override
  public List<Phrase> at(Tokens tokens, int from) {
    Cursor cursor = new Cursor(tokens, from);
    Optional<Pointed> pointed = cursor.take(POINTED);
    if (pointed.isPresent()) {
      Meaning day = pointed.get().fromLast()
          ? Relative.toLast(Grain.DAY, last -> Calendar.period(last, pointed.get().days(), Grain.DAY))
          : Relative.period(pointed.get().days(), Grain.DAY);
      return List.of(DayParts.phrase(from, zoned(cursor), day, pointed.get().part()));
    }
    Optional<DayPart> middle = cursor.take(MIDDLES);
    if (middle.isPresent()) {
      return List.of(middle(cursor, from, middle.get()));
    }
    List<Phrase> partFirst = partFirst(cursor, from);
    return partFirst.isEmpty() ? dayFirst(tokens, from) : partFirst;
  }

  /** "mid-afternoon", "mid-afternoon Friday". */
  private Phrase middle(Cursor cursor, int from, DayPart part) {
    List<Phrase> day = DayParts.day(days, cursor.tokens(), cursor.at());
    return day.size() == 1
        ? DayParts.phrase(from, day.get(0).to(), day.get(0).meaning(), part).including(day.get(0))
        : DayParts.phrase(from, zoned(cursor), Relative.period(0, Grain.DAY), part);
  }

  private static int zoned(Cursor cursor) {
    int end = cursor.at();
    return EnglishClock.zone(cursor).isPresent() ? cursor.at() : end;
  }

  /** "Thursday night", "yesterday morning", "Oct. 23 evening". */
  private List<Phrase> dayFirst(Tokens tokens, int from) {
    List<Phrase> day = DayParts.day(days, tokens, from);
    if (day.size() != 1) {
      return List.of();
    }
    Cursor cursor = new Cursor(tokens, day.get(0).to());
    cursor.take("early");
    cursor.take("late");
    Optional<DayPart> part = cursor.take(EnglishWords.DAY_PARTS);
    return part
        .map(it -> DayParts.phrase(from, zoned(cursor), day.get(0).meaning(), it).including(day.get(0)))
        .map(List::of).orElse(List.of());
  }

  /** "the night of Oct. 23", "the morning of September 11". */
  private List<Phrase> partFirst(Cursor cursor, int from) {
    cursor.takeAny(ARTICLES);
    Optional<DayPart> part = cursor.take(EnglishWords.DAY_PARTS);
    if (part.isEmpty() || !cursor.take("of")) {
      return List.of();
    }
    List<Phrase> day = DayParts.day(days, cursor.tokens(), cursor.at());
    return day.size() == 1
        ? List.of(DayParts.phrase(from, day.get(0).to(), day.get(0).meaning(), part.get()).including(day.get(0)))
        : List.of();
  }
}
