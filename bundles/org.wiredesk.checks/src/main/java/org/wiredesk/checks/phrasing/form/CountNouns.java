package org.wiredesk.checks.phrasing.form;

import java.util.Set;

/**
 * Nouns that are counted in all their common senses, so that in the singular they want an article, and the idioms in
 * which they do without. Nouns that are often a substance or an activity ("building", "theatre", "trial") are left out.
 */
final class CountNouns {

  private static final Set<String> NOUNS = words("""
      accelerator accident accord actor adversary agency agenda agreement airline airport album ally alternative
      ambulance amendment analyst anniversary announcement answer apartment applicant appointment army arsenal
      article aspect assassin assembly asset assistant assumption attempt author bag balcony band bank banker banner
      bar barrier base basement basin battalion beach bell biography bishop block boat bomber book border boundary
      box boy branch bridge brigade brother budget bullet bureau bus businessman businesswoman cafe calendar campus
      canal car carrier castle category cathedral cell center centre chair chamber championship channel chapter
      charter choir circumstance citizen city clause client cliff clinic clock collaborator colleague collection
      collector colony comedy commission committee community company competitor complaint component composer concept
      concert constituency constitution consulate consultant consumer continent contractor contributor convoy corner
      corporation correspondent corridor council counterpart country county courtroom cousin creature criterion
      critic curtain customer dancer daughter dealer decade decision declaration decree defendant delegate
      demonstrator department desert designer destination detective device diary dictator dimension diplomat
      disadvantage district doctor document donor door dream driver drone economist edition element embassy employee
      employer enemy engine engineer entity entrance environment episode era event exam expedition expert exporter
      factor factory family farm farmer father federation festival field fighter figure file filmmaker finger firm
      fisherman flag flat footballer foreigner formula forum foundation fragment framework freighter frontier fund
      gallery gang garden gathering gesture girl glacier goal grave group guideline gunman hat helicopter hero
      highway hill historian hometown hotel household husband icon idea implication incident inhabitant inspector
      institute institution instrument insurgent interval interview interviewer invention inventor investigator
      investor invitation island jacket job journal journalist juror kingdom knife label laboratory lad lake laptop
      lawmaker lawsuit lawyer layer league legislator lover machine magazine mandate manifesto manner manufacturer
      map measurement memo memorandum merchant message metropolis microphone militant militiaman millionaire
      ministry missile model moment monarch monastery monument mother motorist motorway mountain murderer museum
      musician neighbor neighborhood neighbour nephew network newspaper nickname nominee norm novel nurse objective
      observer obstacle ocean officer official opponent option orchestra ordinance organ organisation organism
      organization outcome outlet overview owner page painter palace paragraph park participant partner party
      passenger passport patient patriarch peninsula perimeter period phenomenon philosopher photograph photographer
      phrase physicist picture pile pipeline pistol plaintiff plane planet plant platoon player poem poet policeman
      politician portrait poster practitioner precedent predecessor priest printer prisoner probe problem procedure
      programme proposal protester proverb province publisher pupil puppet quarrel questionnaire railroad reactor
      reader rebel recipient refugee regime regiment region reminder reporter representative republic requirement
      researcher reservoir resident resolution respondent restaurant result retailer rifle ring rival road roadmap
      robot rocket saint satellite scenario scheme scholar scientist seat sector seller sensor sergeant servant
      settler shareholder ship shirt shop signatory singer sister skeleton skirmish smartphone soldier solution son
      spectator stadium station story street student stunt submarine subsidiary subsidy successor supermarket
      supplier supporter surgeon survey survivor suspect tablet tank teacher technician technique telegram telescope
      temple tenant terminal territory terrorist theorist thesis tool topic torpedo tourist tournament tower tractor
      trailer train trainer traitor treaty tree trend tribe tribunal truck tunnel ultimatum umbrella uncle unit
      update valley vehicle vessel veteran village violinist virus visitor volcano volunteer voter wall warehouse
      warrior warship weapon website widow wife window woman worker workplace workshop wreck writer yacht zone""");

  /** Too often a substance or an activity to want an article alone, but not behind an adjective. */
  private static final Set<String> BEHIND_ADJECTIVES = words("""
      alliance bid campaign coalition delegation direction election generation image item link meeting network person
      screen signal site system team town transaction transition wave""");

  /** Without what stands between: "by train", "in agreement". */
  private static final Set<String> IDIOMS = words("""
      by-ambulance by-boat by-bus by-car by-helicopter by-jet by-lawyer by-plane by-road by-ship by-telegram by-tractor
      by-train by-truck by-treaty by-agreement by-decree by-decision in-agreement in-committee in-council in-answer
      in-country on-page from-page to-page off-road on-road without-problem without-result along-party across-party""");

  private CountNouns() {}

  /** @param described whether an adjective stands before it */
  static boolean contains(String word, boolean described) {
    return NOUNS.contains(word) || described && BEHIND_ADJECTIVES.contains(word);
  }

  /** Whether a preposition right before a noun makes an idiom with it. */
  static boolean isIdiom(String preposition, String noun) {
    return IDIOMS.contains(preposition + "-" + noun);
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
