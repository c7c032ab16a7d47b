package org.wiredesk.mentions.times;

/** The parts of a day with TIMEX3's letters. */
public enum DayPart {
  MORNING("MO"), MIDDAY("MI"), AFTERNOON("AF"), EVENING("EV"), NIGHT("NI"), DAYTIME("DT");

  private final String letters;

  DayPart(String letters) {
    this.letters = letters;
  }

  String letters() {
    return letters;
  }
}
