package org.wiredesk.review.file;

/** Names of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), and of ours beside them. */
final class Terms {

  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  static final String OURS = "urn:wiredesk:review:";
  static final String UUID_IRI = "urn:uuid:";

  static final String BOOKMARK = "urn:wiredesk:last:";

  static final String SEVERITY = "wiredesk:severity";
  static final String STATUS = "wiredesk:status";
  static final String CHECK = "wiredesk:check";
  static final String KIND = "wiredesk:kind";
  static final String VERDICT = "wiredesk:verdict";
  static final String SCOPE = "wiredesk:scope";
  static final String WORDS = "wiredesk:words";
  static final String SENTENCE = "wiredesk:sentence";
  static final String RELATED = "wiredesk:related";
  static final String TRANSLATOR = "wiredesk:translator";
  static final String ENGINE = "wiredesk:engine";
  static final String RIVAL = "wiredesk:rival";

  /** On the target: how it came to a place that nobody has confirmed. */
  static final String MOVED = "wiredesk:moved";
  static final String WAY = "wiredesk:way";
  static final String LIKENESS = "wiredesk:likeness";
  static final String WAS = "wiredesk:was";

  private Terms() {}
}
