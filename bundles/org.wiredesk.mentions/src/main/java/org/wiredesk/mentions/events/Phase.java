package org.wiredesk.mentions.events;

/** Which part of an event a time tells; the start and the end of one event have different days. */
public enum Phase { WHOLE, START, END }
