package org.wiredesk.rules.reading;

import org.wiredesk.rules.DeskSource;
import org.wiredesk.rules.language.desk.Pack;
import org.wiredesk.rules.language.desk.Setting;

/**
 * What a file says of all its rules.
 *
 * @param id between {@code desk:} and the names of its rules
 * @param title as lists group them
 */
record PackHeader(String id, String title, Settings settings) {

  static PackHeader unwritten(DeskSource source) {
    return new PackHeader(source.pack(), source.pack(), Settings.DEFAULT);
  }

  PackHeader with(Pack written, Problems problems) {
    Settings all = settings;
    for (Setting setting : written.getSettings()) {
      all = all.with(setting, problems);
    }
    return new PackHeader(id, Quoted.text(written.getTitle()), all);
  }
}
