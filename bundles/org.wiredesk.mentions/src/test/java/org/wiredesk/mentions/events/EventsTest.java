package org.wiredesk.mentions.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.mentions.times.Tense;
import org.wiredesk.text.Wire;

class EventsTest {

  private static final String HEAD = "OSLO, 26 Nov. 2015. Berg and Kral are known, and so is Anna Berg of Tallinn.\n\n";

  @Test
  void aVerbAndItsNounsAreOneKind() {
    assertEquals("meeting 3 May", told("The ministers met on 3 May."));
    assertEquals("meeting 3 May", told("The talks of the ministers took place on 3 May."));
    assertEquals("meeting 3 May", told("The negotiations on 3 May were long."));
    assertEquals("visit Friday", told("He will arrive on Friday."));
  }

  @Test
  void aTimeMayStandBeforeItsEvent() {
    assertEquals("meeting Friday", told("All waited for Friday's talks."));
    assertEquals("summit 3 May", told("All waited for a 3 May summit."));
    assertEquals("signing 3 May", told("On 3 May, both sides will sign the protocol."));
    assertEquals("meeting 3 May", told("On 3 May the leaders had an informal meeting."));
  }

  @Test
  void whatAnotherVerbMayDateIsLeftOut() {
    assertEquals("", told("The ministers met to discuss the plan of 3 May."));
    assertEquals("", told("The meeting approves of what he said on 3 May."));
    assertEquals("", told("On 3 May he said that they would meet."));
    assertEquals("", told("They visited the plant, which burnt on 3 May."));
  }

  @Test
  void rangesListsAndWhatIsMovedOrDeniedAreLeftOut() {
    assertEquals("", told("The talks will be held from 3 May to 5 May."));
    assertEquals("", told("They met on 3 May and 5 May."));
    assertEquals("", told("The visit was postponed to 3 May."));
    assertEquals("", told("The summit will not take place on 3 May."));
    assertEquals("", told("They had met until 3 May."));
  }

  @Test
  void theNamesOfTheClauseTakePart() {
    assertEquals(Set.of("berg", "kral", "tallin"), one("Anna Berg met Kral in Tallinn on 3 May.").names());
    assertEquals(Set.of("berg"), one("Kral said that Berg would arrive on 3 May.").names());
    assertEquals(Set.of("berg", "tallin"), one("Berg, who will visit Tallinn on 3 May, is ill.").names());
    assertEquals(Set.of("ministers"), one("The ministers met on 3 May.").roles());
  }

  @Test
  void spellingsOfOneNameShareAKey() {
    Event event = one("On 3 May, Poroshenka met Berg, and Poroshenko went home to Berg.");
    assertEquals("Poroshenka", event.named().get("porosh"));
  }

  @Test
  void itIsToldAheadOrAsPastOrLeftOpen() {
    assertEquals(Tense.PAST, one("Berg visited Tallinn on 3 May.").tense());
    assertEquals(Tense.FUTURE, one("Berg is to visit Tallinn on 3 May.").tense());
    assertEquals(Tense.FUTURE, one("The visit of Berg is scheduled for 3 May.").tense());
    assertEquals(Tense.UNKNOWN, one("The visit of Berg on 3 May cost much.").tense());
  }

  @Test
  void itsStartIsNotItsEnd() {
    assertEquals(Phase.START, one("The summit opens on 3 May.").phase());
    assertEquals(Phase.END, one("The summit will end on 3 May.").phase());
    assertEquals(Phase.START, one("Berg arrived on 3 May.").phase());
  }

  @Test
  void whatSetsItApartIsKept() {
    assertEquals(Set.of("second", "round"), one("The second round of talks was held on 3 May.").traits());
    assertEquals(Set.of("leadership"), one("The leadership election is on 3 May.").qualities());
    assertTrue(one("The visit of Berg is due on 3 May.").definite());
    assertEquals(false, one("Berg will pay a visit to Tallinn on 3 May.").definite());
  }

  @Test
  void anEventExplainsWhatStandsBeside() {
    assertEquals("3 May after meeting 5 May", explained("They left on 3 May after the talks on 5 May."));
    assertEquals("3 May thanks to meeting", explained("On 3 May, a truce was reached thanks to the talks in Tallinn."));
    assertEquals("3 May thanks to summit", explained("On 3 May it became possible thanks to the summit."));
    assertEquals("3 May After meeting 5 May", explained("After the talks on 5 May, they signed on 3 May."));
    assertEquals("3 May due to meeting",
        explained("Announced on 3 May, the truce was made possible due to the meeting."));
  }

  @Test
  void whatMayBeOlderIsNotExplained() {
    assertEquals("", explained("The truce introduced on 3 May holds thanks to the meeting."));
    assertEquals("", explained("After the talks, he read the bill submitted on 3 May."));
    assertEquals("", explained("They met on 3 May and are due to visit Tallinn."));
    assertEquals("", explained("They met on 3 May, not because of the talks."));
  }

  private static Event one(String sentence) {
    List<Event> events = read(sentence).dated();
    assertEquals(1, events.size(), () -> "events: " + events);
    return events.get(0);
  }

  private static String told(String sentence) {
    String text = HEAD + sentence;
    return read(sentence).dated().stream()
        .map(event -> event.kind() + " " + event.time().orElseThrow().span().of(text).replace("a ", ""))
        .reduce("", String::concat);
  }

  private static String explained(String sentence) {
    String text = HEAD + sentence;
    return read(sentence).explanations().stream()
        .map(it -> it.effect().span().of(text) + " " + it.connective().of(text) + " " + it.cause().kind()
            + it.cause().time().map(time -> " " + time.span().of(text)).orElse(""))
        .reduce("", String::concat);
  }

  private static Events read(String sentence) {
    Wire wire = Wire.of(HEAD + sentence);
    return Mentions.of(wire).events();
  }
}
