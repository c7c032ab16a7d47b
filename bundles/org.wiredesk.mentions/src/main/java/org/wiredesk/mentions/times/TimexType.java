package org.wiredesk.mentions.times;

/** The four types of ISO-TimeML's TIMEX3. */
public enum TimexType { DATE, TIME, DURATION, SET }
