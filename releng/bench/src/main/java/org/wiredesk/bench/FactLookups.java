package org.wiredesk.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.checks.BuiltInChecks;
import org.wiredesk.checks.api.Check;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.facts.Event;
import org.wiredesk.checks.api.facts.Evidence;
import org.wiredesk.checks.api.facts.Fact;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.checks.api.facts.Naming;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.checks.api.facts.Tenure;
import org.wiredesk.rules.DeskReader;
import org.wiredesk.rules.OfficeHolders;
import org.wiredesk.text.Wire;

/**
 * Measures the checks of facts on a wire that names a thousand offices, most of them with the right holder, under a book of
 * ten thousand facts, and the reading of the book that ships. Prints milliseconds of processor time, the middle one of
 * several runs, warm; ends with 1 when looking up takes more than the target.
 */
public final class FactLookups {

  private static final int COUNTRIES = 1000;
  private static final int EVENTS = 1000;
  private static final int WARM_UP = 300;
  private static final int RUNS = 101;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double MOST_MILLIS = 5;
  private static final String[] BEGINNINGS = {"Ba", "Da", "Fe", "Go", "Ki", "Lu", "Mo", "Ne", "Pa", "Ru"};
  private static final String[] MIDDLES = {"bora", "dula", "fano", "gori", "kema", "lipa", "muro", "nesa", "pilo", "rado"};
  private static final String[] ENDS = {"via", "stan", "land", "nia", "dor", "mark", "gal", "ria", "lia", "tan"};
  private static final DeskPlace PLACE = new DeskPlace("bench.desk", 1);

  private FactLookups() {}

  public static void main(String[] arguments) {
    FactBook book = new FactBook(facts());
    CheckContext context = CheckContext.of(Wire.of(text()), CheckProfile.DEFAULT.withFacts(book));
    System.out.printf(Locale.ROOT, "%d facts, %d offices named in %d words%n", book.all().size(), COUNTRIES,
        text().split(" ").length);
    System.out.printf(Locale.ROOT, "making the indexes      %8.2f ms%n", millis(() -> inspect("fact-office-holder", context)));
    double lookups = 0;
    for (Check check : BuiltInChecks.ofFacts()) {
      String id = check.info().id().value();
      if (id.startsWith("fact-")) {
        double millis = median(() -> inspect(id, context));
        System.out.printf(Locale.ROOT, "%-26s %5.2f ms%n", id, millis);
        lookups = id.equals("fact-office-holder") ? millis : lookups;
      }
    }
    System.out.printf(Locale.ROOT, "reading what ships      %8.2f ms%n",
        median(() -> DeskReader.read(OfficeHolders.sources()).facts().all().size()));
    System.exit(lookups <= MOST_MILLIS ? 0 : 1);
  }

  private static int inspect(String id, CheckContext context) {
    WireCheck check = (WireCheck) BuiltInChecks.ofFacts().stream()
        .filter(it -> it.info().id().value().equals(id)).findFirst().orElseThrow();
    return check.inspect(context).size();
  }

  private static double median(Runnable run) {
    for (int i = 0; i < WARM_UP; i++) {
      run.run();
    }
    double[] all = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      all[i] = millis(run);
    }
    Arrays.sort(all);
    return all[RUNS / 2];
  }

  /** Of this thread alone: what else the machine does is not counted. */
  private static double millis(Runnable run) {
    long start = THREADS.getCurrentThreadCpuTime();
    run.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }

  /** Of each country a president and a prime minister, three holders of each, and an event. */
  private static List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < COUNTRIES; i++) {
      for (String role : List.of("President", "Prime Minister")) {
        Naming naming = new Naming(role + " of " + country(i), List.of(country(i) + "n " + role), List.of());
        facts.add(new Office(naming, Optional.of(country(i)), false, Evidence.NONE, PLACE));
        for (int holder = 0; holder < 3; holder++) {
          facts.add(person(i, role, holder));
        }
      }
    }
    for (int i = 0; i < 2 * EVENTS; i++) {
      FactDate day = new FactDate(2000 + i % 20, 1 + i % 12, 1 + i % 28);
      String kind = i < EVENTS ? "the fire in " : "the flood in ";
      facts.add(new Event(new Naming(kind + country(i % COUNTRIES), List.of(), List.of()), day, day, Optional.empty(),
          Evidence.NONE, PLACE));
    }
    return facts;
  }

  private static Person person(int country, String role, int holder) {
    FactDate from = new FactDate(2000 + 5 * holder, 1, 1);
    FactDate until = new FactDate(2005 + 5 * holder, 1, 1);
    Tenure tenure = new Tenure(role + " of " + country(country), Optional.of(from), Optional.of(until), PLACE);
    return new Person(new Naming(name(country, role, holder), List.of(), List.of()),
        Optional.of(new FactDate(1950, 1, 1)), Optional.empty(), List.of(tenure), Evidence.NONE, PLACE);
  }

  private static String text() {
    StringBuilder text = new StringBuilder("ROME, 3 March 2012. ");
    for (int i = 0; i < COUNTRIES; i++) {
      String role = i % 2 == 0 ? "President" : "Prime Minister";
      text.append("The guests met ").append(role).append(" of ").append(country(i)).append(' ')
          .append(name(i, role, i % 50 == 0 ? 1 : 2)).append(" in the afternoon. ");
    }
    return text.toString();
  }

  private static String country(int i) {
    return BEGINNINGS[i / 100 % 10] + MIDDLES[i / 10 % 10] + ENDS[i % 10];
  }

  private static String name(int country, String role, int holder) {
    String first = BEGINNINGS[holder] + (role.equals("President") ? "mil" : "ton");
    return first + " " + MIDDLES[country / 100 % 10].toUpperCase(Locale.ROOT).charAt(0)
        + MIDDLES[country / 100 % 10].substring(1) + MIDDLES[country / 10 % 10] + ENDS[country % 10];
  }
}
