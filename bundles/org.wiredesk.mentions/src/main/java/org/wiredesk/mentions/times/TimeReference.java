package org.wiredesk.mentions.times;

/** A time that only says on which side of now it lies: "recently", "currently", "in the near future". */
public enum TimeReference implements TimeValue {
  PAST_REF, PRESENT_REF, FUTURE_REF;

  @Override
  public String timex3() {
    return name();
  }

  @Override
  public Grain grain() {
    return Grain.NONE;
  }
}
