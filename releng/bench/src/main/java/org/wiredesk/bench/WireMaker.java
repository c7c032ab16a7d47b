package org.wiredesk.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Writes wires of any length, always the same for the same seed: names made of syllables, sentences made of parts, now
 * and then a fault of the kind that translation leaves. No sentence comes twice from one maker, so that nothing that
 * remembers sentences has an advantage.
 */
final class WireMaker {

  private static final String[] FIRST = {"Kra", "Vel", "Mor", "Tas", "Bre", "Yar", "Zhu", "Osk", "Lin", "Dro", "Pla"};
  private static final String[] MIDDLE = {"vi", "mo", "ste", "ra", "do", "lya", "ne", "ko", "tu", "ri", "sha"};
  private static final String[] LAST = {"nov", "vich", "nko", "sky", "rin", "tsev", "lev", "mann", "din", "rova"};
  private static final String[] TOWN = {"gorsk", "burg", "sund", "mouth", "grad", "vik", "stadt", "ovo", "ton", "haven"};
  private static final String[] OFFICE = {
    "minister of transport", "governor of the region", "head of the commission", "press secretary of the government",
    "chief engineer of the plant", "deputy chairman of the committee", "spokeswoman for the ministry", "ambassador"
  };
  private static final String[] SAID = {
    "said", "told reporters", "noted", "announced", "declared", "stressed", "added", "reported", "recalled"
  };
  private static final String[] SUBJECT = {
    "the talks on the northern pipeline", "the new bridge over the river", "the agreement on grain exports",
    "the rescue operation in the flooded villages", "the budget for the coming year", "the joint military exercise",
    "the reconstruction of the old harbor", "the inquiry into the accident", "the visit of the delegation",
    "the vote in the upper house", "the vaccination of schoolchildren", "the second stage of the project"
  };
  private static final String[] VERB = {
    "will be discussed by the two presidents", "has been postponed until the next session",
    "was supported by most of the deputies", "cannot be completed before the end of the month",
    "requires the consent of the neighboring states", "cost more than the ministry had expected",
    "did not meet the demands of the trade unions", "is expected to take place behind closed doors",
    "has led to a sharp rise in prices", "was criticized by the opposition and by human rights groups"
  };
  private static final String[] WHY = {
    "because of the heavy snowfall in the mountains", "in spite of the objections of the finance ministry",
    "after a series of telephone conversations", "against the background of falling oil prices",
    "in connection with the elections", "with the help of foreign partners", "according to the official website",
    "under the terms of the treaty", "as part of a visit to the capital", "despite the strike of railway workers"
  };
  private static final String[] FAULT = {
    "The the commission has has not answered.", "A hour later the road was opened again.", "He his proposal repeated.",
    "The goverment recieved the report on time .", "It is necessary to discussed the question.",
    "This decisions are final."
  };

  private final Random random;
  private final Set<String> written = new HashSet<>();

  WireMaker(long seed) {
    this.random = new Random(seed);
  }

  /** A wire with a headline and a dateline. */
  String wire(int words) {
    List<String> people = some(6, LAST);
    List<String> towns = some(4, TOWN);
    StringBuilder text = new StringBuilder();
    text.append(capitalised(one(SUBJECT))).append(" in ").append(one(towns)).append("\n\n")
        .append(one(towns).toUpperCase()).append(", ").append(1 + random.nextInt(28)).append(" March 2019. ");
    int count = 12;
    int inParagraph = 0;
    while (count < words) {
      String sentence = sentence(people, towns);
      text.append(sentence);
      count += sentence.split(" ").length;
      inParagraph++;
      boolean ends = inParagraph > 1 + random.nextInt(3);
      text.append(ends ? "\n\n" : " ");
      inParagraph = ends ? 0 : inParagraph;
    }
    return text.toString().stripTrailing() + "\n";
  }

  /** A wire of at least so many characters. */
  String wireOfLength(int characters) {
    StringBuilder text = new StringBuilder();
    while (text.length() < characters) {
      text.append(wire(1000)).append("\n");
    }
    return text.toString();
  }

  private String sentence(List<String> people, List<String> towns) {
    while (true) {
      String sentence = attempt(people, towns);
      if (written.add(sentence)) {
        return sentence;
      }
    }
  }

  private String attempt(List<String> people, List<String> towns) {
    String clause = one(SUBJECT) + " " + one(VERB) + " " + one(WHY);
    int number = 2 + random.nextInt(9000);
    return switch (random.nextInt(8)) {
      case 0 -> capitalised(clause) + ", the " + one(OFFICE) + " " + one(people) + " " + one(SAID) + ".";
      case 1 -> "“" + capitalised(clause) + ",” " + one(SAID) + " " + one(people) + " in " + one(towns) + ".";
      case 2 -> "In " + one(towns) + ", " + number + " people took part, and " + clause + ".";
      case 3 -> one(people) + " " + one(SAID) + " that " + clause + " and that " + number + " workers had left.";
      case 4 -> "Earlier, " + one(people) + "’s office had " + "confirmed that " + clause + ".";
      case 5 -> "According to " + one(people) + ", " + clause + " at a cost of " + number + " million dollars.";
      case 6 -> capitalised(clause) + ", while residents of " + one(towns) + " wait for " + number + " tons of coal.";
      default -> random.nextBoolean()
          ? one(FAULT) + " " + capitalised(clause) + "."
          : "The " + one(OFFICE) + " arrived in " + one(towns) + ", where " + clause + ".";
    };
  }

  private List<String> some(int count, String[] endings) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(one(FIRST) + one(MIDDLE) + one(endings));
    }
    return names;
  }

  private String one(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
