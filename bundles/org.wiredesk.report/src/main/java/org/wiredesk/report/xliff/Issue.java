package org.wiredesk.report.xliff;

import org.wiredesk.text.Span;

/**
 * A localization quality issue of ITS 2.0.
 *
 * @param span the words, within their paragraph
 * @param type one of the values of {@code locQualityIssueType}
 * @param severity 0 to 100
 * @param enabled whether it holds; not when somebody found that it is none
 */
record Issue(Span span, String type, String comment, double severity, boolean enabled) {}
