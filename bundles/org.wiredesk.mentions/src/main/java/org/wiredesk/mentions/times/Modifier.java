package org.wiredesk.mentions.times;

/** What TIMEX3 writes as {@code mod}: the part of the period that is meant, or how sure its length is. */
public enum Modifier { START, MID, END, APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, BEFORE, AFTER }
