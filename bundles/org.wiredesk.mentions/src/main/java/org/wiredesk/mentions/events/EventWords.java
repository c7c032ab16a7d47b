package org.wiredesk.mentions.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words that name events, verbs and their nouns together: "meet" and "talks" are both a meeting. */
final class EventWords {

  /** What a word can be; "visit" is both. */
  record EventWord(String kind, boolean noun, boolean verb, boolean past) {

    EventWord and(EventWord other) {
      return new EventWord(kind, noun || other.noun, verb || other.verb, past || other.past);
    }
  }

  /** Kind: base and present forms / past forms / -ing forms / nouns. */
  private static final String TABLE = """
      meeting: meet meets / met / / meeting talks negotiations
      visit: visit visits / visited / visiting / visit trip
      visit: arrive arrives / arrived / arriving / arrival
      visit: depart departs / departed / departing / departure
      return: return returns / returned / returning / return
      summit: / / / summit
      conference: / / / conference
      session: / / / session
      forum: / / / forum
      congress: / / / congress
      election: elect elects / elected / electing / election elections
      referendum: / / / referendum plebiscite
      vote: vote votes / voted / voting / vote
      inauguration: inaugurate inaugurates / inaugurated sworn / inaugurating / inauguration
      signing: sign signs / signed / signing / signing
      ratification: ratify ratifies / ratified / ratifying / ratification
      adoption: adopt adopts / adopted / adopting / adoption
      approval: approve approves / approved / approving / approval
      introduction: introduce introduces / introduced / introducing / introduction
      founding: / founded / founding / foundation founding
      establishment: establish establishes / established / establishing / establishment
      declaration: declare declares / declared / declaring /
      publication: publish publishes / published / publishing / publication
      appointment: appoint appoints / appointed / appointing / appointment
      resignation: resign resigns / resigned / resigning / resignation
      dismissal: dismiss dismisses sack sacks fire fires / dismissed sacked / dismissing sacking / dismissal sacking
      arrest: arrest arrests detain detains / arrested detained / arresting detaining / arrest detention
      release: release releases free frees / released freed / releasing / release
      abduction: kidnap kidnaps abduct abducts / kidnapped abducted / / kidnapping abduction
      extradition: extradite extradites / extradited / extraditing / extradition
      conviction: convict convicts / convicted / / conviction
      trial: / / / trial
      sentencing: / sentenced / / sentencing
      hearing: / / / hearing
      execution: execute executes hang hangs / executed hanged / / execution hanging
      death: die dies / died / dying / death
      birth: / born / / birth
      killing: kill kills assassinate assassinates murder murders / killed assassinated murdered / /
        killing assassination murder
      funeral: bury buries / buried / burying / funeral burial
      wedding: marry marries wed weds / married / marrying / wedding
      attack: attack attacks raid raids / attacked raided / attacking raiding / attack raid assault ambush
      explosion: explode explodes / exploded / exploding / explosion blast
      bombing: bomb bombs / bombed / / bombing
      shooting: / / / shooting
      crash: crash crashes / crashed / crashing / crash
      earthquake: / / / earthquake quake
      fire: / / / blaze
      invasion: invade invades / invaded / invading / invasion
      coup: / / / coup putsch
      withdrawal: withdraw withdraws / withdrew withdrawn / withdrawing / withdrawal pullout
      launch: launch launches / launched / launching / launch liftoff
      landing: land lands / landed / landing / landing
      test: test tests / tested / testing / test
      exercise: / / / exercise exercises manoeuvres maneuvers drills
      opening: open opens / opened / opening / opening
      closure: close closes / closed / closing / closure
      ceremony: / / / ceremony
      parade: / / / parade
      festival: / / / festival
      exhibition: / / / exhibition
      tournament: / / / tournament championship
      match: play plays / played / playing / match game final semi-final
      race: / / / race
      flight: fly flies / flew flown / flying / flight
      call: / / / conversation
      speech: address addresses / addressed / addressing / speech address
      protest: protest protests / protested / protesting / protest rally demonstration
      ceasefire: / / / ceasefire cease-fire truce armistice
      """;

  private static final Map<String, EventWord> WORDS = new HashMap<>();

  static {
    for (String line : TABLE.replace("\n  ", " ").split("\n")) {
      read(line);
    }
  }

  private EventWords() {}

  static Optional<EventWord> of(Item item) {
    return item.isWord() ? Optional.ofNullable(WORDS.get(item.lower())) : Optional.empty();
  }

  private static void read(String line) {
    int colon = line.indexOf(':');
    String kind = line.substring(0, colon);
    String[] forms = line.substring(colon + 1).split("/", -1);
    put(forms[0], new EventWord(kind, false, true, false));
    put(forms[1], new EventWord(kind, false, true, true));
    put(forms[2], new EventWord(kind, false, true, false));
    put(forms[3], new EventWord(kind, true, false, false));
  }

  private static void put(String forms, EventWord word) {
    for (String form : forms.strip().split(" +")) {
      if (!form.isEmpty()) {
        WORDS.merge(form, word, EventWord::and);
      }
    }
  }
}
