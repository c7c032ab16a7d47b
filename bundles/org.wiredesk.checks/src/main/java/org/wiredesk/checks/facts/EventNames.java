package org.wiredesk.checks.facts;

import java.util.List;
import org.wiredesk.checks.api.facts.Event;
import org.wiredesk.checks.api.facts.FactBook;

/** The names of all events of a book. */
final class EventNames {

  private final FactNames<Event> names = new FactNames<>();
  private final boolean empty;

  EventNames(FactBook book) {
    book.events().forEach(event -> event.naming().right().forEach(name -> names.add(name, event)));
    this.empty = book.events().isEmpty();
  }

  boolean isEmpty() {
    return empty;
  }

  List<FactNames.Found<Event>> in(List<Word> words) {
    return names.in(words);
  }
}
