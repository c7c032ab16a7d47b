/**
 * Reads which events a wire tells of and on which day: the head word ("met", "the talks"), who takes part, and the time
 * that belongs to it.
 *
 * <p>Nothing is parsed: from a time the reader walks to the nearest word that names an event, and gives up at the first
 * word that makes it doubtful whose time it is. What it returns is therefore far from all events, but sure. The walk is
 * bounded, so that the time taken is linear in the length of the wire.
 */
package org.wiredesk.mentions.events;
