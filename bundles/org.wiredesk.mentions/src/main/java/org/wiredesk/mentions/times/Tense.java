package org.wiredesk.mentions.times;

/** Which way the verb that governs an expression looks. */
public enum Tense { PAST, PRESENT, FUTURE, UNKNOWN }
