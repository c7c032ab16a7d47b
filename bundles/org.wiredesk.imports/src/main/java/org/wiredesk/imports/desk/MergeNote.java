package org.wiredesk.imports.desk;

/**
 * What somebody should know of a merge.
 *
 * @param line of the desk file as it was, from 1; 0 if it is about none
 * @param origin where the imported side stands: {@code people.csv:12}
 */
public record MergeNote(int line, String message, String origin) {}
