package org.wiredesk.text;

/** A paragraph of a wire, without the line ends around it; {@code index} counts from 0, the headline included. */
public record Paragraph(int index, Span span) {}
