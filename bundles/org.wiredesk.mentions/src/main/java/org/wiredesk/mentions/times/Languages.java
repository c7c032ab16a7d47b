package org.wiredesk.mentions.times;

import java.util.Locale;

/** The languages whose times can be read. */
final class Languages {

  private static final Language ENGLISH = English.language();

  private Languages() {}

  static Language of(Locale locale) {
    return ENGLISH;
  }
}
