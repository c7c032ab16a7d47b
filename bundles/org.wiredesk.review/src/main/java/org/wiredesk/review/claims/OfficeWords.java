package org.wiredesk.review.claims;

import java.util.Set;

/** Closed lists of English words that offices and bodies are made of. */
final class OfficeWords {

  /** The head of a title. */
  static final Set<String> TITLES = Set.of(
      "president", "premier", "minister", "chancellor", "secretary", "ambassador", "envoy", "senator", "governor",
      "mayor", "chairman", "chairwoman", "chairperson", "chair", "chief", "director", "spokesman", "spokeswoman",
      "spokesperson", "leader", "deputy", "aide", "assistant", "adviser", "advisor", "commander", "colonel", "major",
      "captain", "lieutenant", "admiral", "marshal", "general", "judge", "prosecutor", "king", "queen", "prince",
      "princess", "emir", "sheikh", "sultan", "pope", "bishop", "archbishop", "patriarch", "metropolitan", "imam",
      "ayatollah", "professor", "academician", "coach", "head", "speaker", "commissioner", "representative", "rector",
      "ombudsman", "founder", "owner", "editor", "manager", "ceo", "congressman", "congresswoman", "lawmaker",
      "attorney", "gen", "col", "lt", "maj", "capt", "sgt", "adm", "rep", "sen", "gov", "prof", "sergeant", "emperor",
      "counsellor", "counselor", "delegate", "negotiator", "dean", "vice-president", "co-chair", "minister-president",
      "undersecretary", "co-founder", "treasurer", "inspector", "superintendent", "officer", "lawyer", "diplomat",
      "economist", "analyst", "journalist", "writer", "poet", "composer", "conductor", "singer",
      "actor", "actress", "artist", "historian", "scientist", "academic", "cosmonaut", "astronaut", "businessman",
      "businesswoman", "entrepreneur", "activist", "blogger", "athlete", "footballer", "skier", "swimmer", "biathlete",
      "boxer", "wrestler", "gymnast", "goalkeeper", "midfielder", "striker");

  /** Before and between the words of a title. */
  static final Set<String> MODIFIERS = Set.of(
      "former", "acting", "deputy", "first", "vice", "prime", "foreign", "defense", "defence", "interior", "finance",
      "justice", "economy", "energy", "health", "education", "culture", "trade", "agriculture", "transport", "labor",
      "labour", "press", "presidential", "security", "national", "state", "executive", "managing", "assistant",
      "senior", "special", "scientific", "artistic", "technical", "financial", "commercial", "medical", "permanent",
      "high", "supreme", "military", "opposition", "party", "parliament",
      "parliamentary", "house", "senate", "central", "bank", "ministry", "police", "army", "navy", "attorney", "chief",
      "general", "commander", "in", "regional", "city", "local", "newly", "elected", "incoming", "outgoing", "interim",
      "designate", "lieutenant", "major", "rear", "brigadier", "council", "affairs", "committee", "government",
      "kremlin", "un", "eu", "nato", "co", "emergencies", "treasury", "development", "under");

  /** Within a title, between its head and what follows. */
  static final Set<String> LINKS = Set.of("of", "for", "to", "the", "and", "s", "'", "’", "-", "on");

  /** What bodies are called. */
  static final Set<String> BODIES = Set.of(
      "ministry", "council", "committee", "commission", "department", "agency", "bank", "university", "institute",
      "academy", "party", "union", "federation", "association", "organization", "organisation", "corporation", "corp",
      "company", "inc", "ltd", "group", "holdings", "fund", "foundation", "court", "parliament", "assembly", "congress",
      "senate", "bureau", "office", "service", "authority", "board", "league", "front", "movement", "alliance",
      "forces", "army", "police", "hospital", "school", "college", "museum", "center", "centre", "society", "chamber",
      "confederation", "administration", "directorate", "embassy", "consulate", "airlines", "airways", "exchange",
      "times", "post", "tribunal", "initiative", "coalition", "command", "fleet", "church", "bundestag", "duma",
      "knesset", "cabinet", "brotherhood", "brigade", "trust", "co", "ag", "gmbh", "plc", "llc", "motors", "oil", "gas",
      "airport", "club", "team", "staff");

  /** Those that need no look. */
  static final Set<String> EVERYDAY = Set.of(
      "united nations", "european union", "white house", "state department", "security council", "un security council",
      "u n security council", "foreign ministry", "defense ministry", "defence ministry", "interior ministry",
      "supreme court", "general assembly", "european commission", "european parliament", "central bank", "state duma",
      "world bank", "red cross", "interpol", "federal reserve", "parliament", "congress", "senate", "council",
      "ministry", "government", "commission", "committee", "department", "court", "party", "army", "church", "police",
      "general staff", "staff");

  /** Beside the name of a body they do not make it less known. */
  static final Set<String> BESIDE = Set.of("of", "the", "s", "un", "u", "n", "eu", "nato");

  private OfficeWords() {}
}
