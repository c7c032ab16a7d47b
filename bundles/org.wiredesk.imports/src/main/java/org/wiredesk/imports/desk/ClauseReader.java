package org.wiredesk.imports.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.rules.reading.Quoted;

/** Reads the clauses of an entry whose grammar is in order; those that no import writes are passed over. */
final class ClauseReader {

  private final List<Token> tokens;
  private final List<WrittenClause> found = new ArrayList<>();
  private int at;
  private int start;

  private ClauseReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** @param tokens what stands between the braces */
  static List<WrittenClause> read(List<Token> tokens) {
    ClauseReader reader = new ClauseReader(tokens);
    while (reader.at < tokens.size()) {
      reader.start = reader.at;
      reader.readClause(tokens.get(reader.at++).text());
    }
    return reader.found;
  }

  /** The time of an event, as its head says it. */
  static Optional<WrittenClause> readTime(List<Token> tokens) {
    ClauseReader reader = new ClauseReader(tokens);
    Optional<FactDate> on = reader.date("on");
    Optional<FactDate> from = on.isPresent() ? on : reader.date("from");
    Optional<FactDate> until = on.isPresent() ? on : reader.date("until");
    if (from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new WrittenClause(Clause.event(from.get(), until.get()), tokens));
  }

  private void readClause(String word) {
    switch (word) {
      case "shared" -> add(Clause.shared());
      case "born", "died", "from", "until", "checked" -> {
        if (at < tokens.size()) {
          add(Clause.text(word, tokens.get(at++).text()));
        }
      }
      case "office" -> text().ifPresent(office -> add(Clause.office(office, date("from"), date("until"))));
      case "named" -> text().ifPresent(name -> {
        date("from");
        date("until");
        add(Clause.text("also", name));
      });
      case "is" -> readNumber();
      case "original" -> skipLanguages();
      default -> readTexts(word);
    }
  }

  private void readNumber() {
    String sign = take("-") ? "-" : "";
    String number = at < tokens.size() ? tokens.get(at++).text() : "";
    Optional<FactDate> on = date("on");
    take("unconfirmed");
    Optional<String> source = take("source") ? text() : Optional.empty();
    Optional<FactDate> checked = date("checked");
    on.ifPresent(day -> add(Clause.number(new BigDecimal(sign + number), day, source, checked)));
  }

  private void skipLanguages() {
    at++;
    while (take(",")) {
      at++;
    }
  }

  private void readTexts(String word) {
    List<String> texts = new ArrayList<>();
    text().ifPresent(texts::add);
    while (!texts.isEmpty() && take(",")) {
      text().ifPresent(texts::add);
    }
    texts.forEach(text -> add(Clause.text(word, text)));
  }

  private Optional<String> text() {
    boolean there = at < tokens.size() && tokens.get(at).isText();
    return there ? Optional.of(Quoted.text(tokens.get(at++).text())) : Optional.empty();
  }

  private Optional<FactDate> date(String word) {
    if (!take(word) || at == tokens.size()) {
      return Optional.empty();
    }
    return FactDate.parse(tokens.get(at++).text());
  }

  private boolean take(String word) {
    boolean there = at < tokens.size() && tokens.get(at).is(word);
    at += there ? 1 : 0;
    return there;
  }

  private void add(Clause clause) {
    found.add(new WrittenClause(clause, tokens.subList(start, at)));
  }
}
