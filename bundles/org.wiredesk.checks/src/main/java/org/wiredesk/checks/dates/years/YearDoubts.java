package org.wiredesk.checks.dates.years;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wiredesk.mentions.events.Event;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.Grain;
import org.wiredesk.mentions.times.Tense;

/** Why a year after the wire's own cannot be; each keeps silent where a year so far ahead can be meant. */
final class YearDoubts {

  /**
   * Why, and until when it can be.
   *
   * @param message in one line
   * @param last the last year that is possible there
   */
  record Doubt(String message, int last) {}

  /** Nobody dates a meeting or the day of an event so many years ahead. */
  static final int FAR_YEARS = 20;
  private static final int NEAR_YEARS = 5;
  private static final int BIRTH_REACH = 6;

  private static final Set<String> LAWS = Set.of("resolution", "decree", "law", "order", "decision", "directive",
      "regulation", "ordinance", "edict", "instruction");
  private static final Set<String> NUMBER_SIGNS = Set.of("no", ".", "№", "#", "n", "nr", "number");
  private static final Set<String> FICTION = Set.of("film", "films", "movie", "novel", "book", "fiction", "fictional",
      "hero", "plot", "game", "series", "fantasy", "imaginary", "imagine", "story", "hypothetical", "joke");
  private static final Set<String> AHEAD = Set.of("will", "would", "until", "till", "expected", "planned", "scheduled",
      "due", "plan", "plans", "projected", "forecast", "predicted", "estimated", "might", "could", "if", "should");
  private static final Set<String> FAR_OFF = Set.of("bond", "bonds", "note", "notes", "mature", "matures", "maturing",
      "maturity", "lease", "leases", "leased", "expire", "expires", "expiring", "loan", "loans", "debt", "securities",
      "yield", "term", "warranty", "concession", "eclipse", "asteroid", "comet", "planet", "orbit", "until", "till",
      "contract", "sentence", "released", "parole", "patent", "copyright", "archive", "archives", "classified",
      "declassified", "licence", "license", "ends", "end");
  private static final Set<String> GATHERINGS = Set.of("meeting", "visit", "summit", "election", "referendum", "vote",
      "conference", "session", "trial", "hearing", "inauguration", "signing", "ceremony", "arrival");

  private static final List<Function<YearScene, Optional<Doubt>>> ALL =
      List.of(YearDoubts::law, YearDoubts::birth, YearDoubts::past, YearDoubts::farEvent, YearDoubts::farDay);

  private YearDoubts() {}

  static Optional<Doubt> of(YearScene scene) {
    return scene.yearsAhead() <= 0
        ? Optional.empty()
        : ALL.stream().map(doubt -> doubt.apply(scene)).flatMap(Optional::stream).findFirst();
  }

  /** "resolution 2254 (2051)", "Decree No. 17 of 5 June 2051". */
  private static Optional<Doubt> law(YearScene scene) {
    String joint = scene.wordBefore(0);
    String number = scene.wordBefore(1);
    if (!joint.equals("(") && !joint.equals("of") || number.isEmpty() || !Character.isDigit(number.charAt(0))) {
      return Optional.empty();
    }
    int at = 2;
    while (NUMBER_SIGNS.contains(scene.wordBefore(at))) {
      at++;
    }
    String law = scene.wordBefore(at);
    return LAWS.contains(law)
        ? doubt("A wire of " + scene.wireYear() + " cannot know a " + law + " of " + scene.year().year(), scene)
        : Optional.empty();
  }

  /** "born in 2051", "(b. 5 May 2051)". */
  private static Optional<Doubt> birth(YearScene scene) {
    int born = scene.before().indexOf("born");
    boolean inBrackets = scene.wordBefore(0).equals(".") && scene.wordBefore(1).equals("b")
        && scene.wordBefore(2).equals("(");
    boolean told = born >= 0 && born < BIRTH_REACH
        && scene.before().subList(0, born).stream().allMatch(word -> Character.isLetterOrDigit(word.charAt(0)));
    return (told || inBrackets) && !isImagined(scene)
        ? doubt("Nobody can be born in " + scene.year().year() + " in a wire of " + scene.wireYear(), scene)
        : Optional.empty();
  }

  /** "was signed in Minsk in 2051". */
  private static Optional<Doubt> past(YearScene scene) {
    boolean bare = scene.year().time().value() instanceof CalendarValue value && value.grain() == Grain.YEAR
        && scene.wordBefore(0).equals("in");
    return scene.event()
        .filter(event -> bare && event.tense() == Tense.PAST && !isImagined(scene))
        .flatMap(event -> doubt(
            scene.year().year() + " is told as past in a wire of " + scene.wireYear(), scene));
  }

  private static Optional<Doubt> farEvent(YearScene scene) {
    return scene.event()
        .filter(event -> scene.yearsAhead() >= FAR_YEARS && isGathering(event) && !scene.saysOneOf(FICTION))
        .map(event -> far("The " + event.kind(), scene));
  }

  private static boolean isGathering(Event event) {
    return GATHERINGS.contains(event.kind()) && event.tense() == Tense.FUTURE;
  }

  /** "on 3 May 2051", where no loan, lease or eclipse is spoken of. */
  private static Optional<Doubt> farDay(YearScene scene) {
    boolean day = scene.year().time().written().isPresent() && scene.wordBefore(0).equals("on");
    return day && scene.yearsAhead() >= FAR_YEARS && !scene.saysOneOf(FAR_OFF) && !scene.saysOneOf(FICTION)
        ? Optional.of(far("This day", scene))
        : Optional.empty();
  }

  private static boolean isImagined(YearScene scene) {
    return scene.saysOneOf(AHEAD) || scene.saysOneOf(FICTION);
  }

  private static Optional<Doubt> doubt(String message, YearScene scene) {
    return Optional.of(new Doubt(message, scene.wireYear()));
  }

  private static Doubt far(String what, YearScene scene) {
    return new Doubt(what + " is " + scene.yearsAhead() + " years ahead of the wire", scene.wireYear() + NEAR_YEARS);
  }
}
