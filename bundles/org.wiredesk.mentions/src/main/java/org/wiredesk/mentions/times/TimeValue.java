package org.wiredesk.mentions.times;

/** What an expression of time means, in the terms of ISO-TimeML's TIMEX3. */
public sealed interface TimeValue permits CalendarValue, AmbiguousDay, TimeAmount, TimePattern, TimeReference {

  /** As TIMEX3 writes it: {@code 2015-11-26}, {@code P3D}, {@code PRESENT_REF}. */
  String timex3();

  Grain grain();
}
