package org.wiredesk.text;

/**
 * A sentence of a wire.
 *
 * @param index position among the wire's sentences, from 0
 * @param paragraph index of its {@link Paragraph}
 * @param span where it stands, without white space around it
 * @param text the words themselves: the part of the wire's text at {@code span}
 */
public record Sentence(int index, int paragraph, Span span, String text) {}
