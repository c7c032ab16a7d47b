package org.wiredesk.mentions.events;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.mentions.Names;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.Token;
import org.wiredesk.mentions.clauses.Clauses;
import org.wiredesk.mentions.clauses.VerbGroup;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** Cuts the sentences that have a time into items: times and names are one each, however many words they have. */
final class ItemReader {

  /** Names are compared by so many letters, so that "Yanukovych" is "Yanukovich" and "Russian" belongs to Russia. */
  private static final int LETTERS_OF_KEY = 6;

  private record NamedWord(Span span, boolean certain) {}

  private final List<TemporalExpression> times;
  private final Map<Integer, NamedWord> names = new HashMap<>();
  private int nextTime;
  /** Where the verbs of a sentence stand, with their auxiliaries. */
  private List<Span> verbs = List.of();
  private int nextVerb;

  private ItemReader(List<TemporalExpression> times, Names known) {
    this.times = times;
    for (Names.Word word : known.words()) {
      word.places().forEach(place ->
          names.put(place.start(), new NamedWord(place, word.certain() && !word.common())));
    }
  }

  static List<Items> read(Wire wire, List<TemporalExpression> times, Names names) {
    ItemReader reader = new ItemReader(times, names);
    return wire.sentences().stream().map(reader::items).flatMap(Optional::stream).toList();
  }

  private Optional<Items> items(Sentence sentence) {
    List<Span> inside = timesOf(sentence);
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    verbs = Clauses.of(sentence, inside).verbs().stream().map(VerbGroup::span).toList();
    nextVerb = 0;
    List<Token> tokens = Token.of(sentence);
    List<Item> items = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      Optional<TemporalExpression> time = timeAt(token, sentence);
      Item item = time.map(it -> time(it, sentence))
          .orElseGet(() -> isName(token, items) ? name(token, sentence) : word(token, items));
      add(item, items);
      while (at < tokens.size() && tokens.get(at).start() < item.span().end()) {
        at++;
      }
    }
    return Optional.of(new Items(sentence.index(), items));
  }

  private List<Span> timesOf(Sentence sentence) {
    while (nextTime < times.size() && times.get(nextTime).span().start() < sentence.span().start()) {
      nextTime++;
    }
    List<Span> inside = new ArrayList<>();
    for (int i = nextTime; i < times.size() && times.get(i).span().start() < sentence.span().end(); i++) {
      inside.add(times.get(i).span());
    }
    return inside;
  }

  private Optional<TemporalExpression> timeAt(Token token, Sentence sentence) {
    while (nextTime < times.size() && times.get(nextTime).span().start() < token.start()) {
      nextTime++;
    }
    return nextTime < times.size() && times.get(nextTime).span().start() == token.start()
        && sentence.span().contains(times.get(nextTime).span()) ? Optional.of(times.get(nextTime)) : Optional.empty();
  }

  /** A capital at the start of a sentence makes no name unless the wire shows elsewhere that it is one. */
  private boolean isName(Token token, List<Item> before) {
    NamedWord word = names.get(token.start());
    boolean starts = before.isEmpty() || before.get(before.size() - 1).isMark("\"“”«»„:‘");
    return word != null && (!starts || word.certain());
  }

  private Item name(Token token, Sentence sentence) {
    Span span = names.get(token.start()).span();
    String text = span.shift(-sentence.span().start()).of(sentence.text());
    return new Item(Item.Kind.NAME, key(text), text, span, false, Optional.empty());
  }

  private static Item time(TemporalExpression time, Sentence sentence) {
    String text = time.span().shift(-sentence.span().start()).of(sentence.text());
    return new Item(Item.Kind.TIME, "", text, time.span(), false, Optional.of(time));
  }

  private boolean isVerb(Token token) {
    while (nextVerb < verbs.size() && verbs.get(nextVerb).end() <= token.start()) {
      nextVerb++;
    }
    return nextVerb < verbs.size() && verbs.get(nextVerb).start() <= token.start();
  }

  private Item word(Token token, List<Item> before) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    Item.Kind kind = switch (token.kind()) {
      case WORD -> Item.Kind.WORD;
      case NUMBER -> Item.Kind.NUMBER;
      case MARK -> Item.Kind.MARK;
    };
    Item last = before.isEmpty() ? Item.NONE : before.get(before.size() - 1);
    boolean possessive = lower.equals("s") && last.isMark("'’") && last.span().end() == token.start();
    return new Item(kind, possessive ? "'s" : lower, token.text(), token.span(), isVerb(token),
        Optional.empty());
  }

  /** Names in a row are one, known by its last word; a possessive ending swallows its apostrophe. */
  private static void add(Item item, List<Item> items) {
    int last = items.size() - 1;
    boolean ending = item.is("'s");
    if (ending || item.isName() && last >= 0 && items.get(last).isName()) {
      Item before = items.get(last);
      items.set(last, new Item(item.kind(), item.lower(), before.text() + (ending ? "" : " ") + item.text(),
          new Span(before.span().start(), item.span().end()), false, Optional.empty()));
    } else {
      items.add(item);
    }
  }

  private static String key(String name) {
    String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < plain.length() && key.length() < LETTERS_OF_KEY; i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        key.append(plain.charAt(i));
      }
    }
    return key.toString();
  }
}
