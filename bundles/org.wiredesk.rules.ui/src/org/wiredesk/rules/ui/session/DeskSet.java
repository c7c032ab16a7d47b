package org.wiredesk.rules.ui.session;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.wiredesk.rules.ide.DeskLanguage;

/** The desk files that see each other's names, and those of them that are open. To be used on the UI thread only. */
final class DeskSet {

  private final DeskLanguage language = DeskLanguage.create();
  private final Supplier<Collection<URI>> files;
  private final List<DeskSession> open = new ArrayList<>();

  /** @param files all of the set at the moment */
  DeskSet(Supplier<Collection<URI>> files) {
    this.files = files;
    language.files(files.get());
  }

  /** Safe for use by several threads. */
  DeskLanguage language() {
    return language;
  }

  boolean isUnused() {
    return open.isEmpty();
  }

  void open(DeskSession session, String text) {
    open.add(session);
    language.open(session.uri(), text);
  }

  void close(DeskSession session) {
    open.remove(session);
    language.close(session.uri());
    changed(session);
  }

  /** Somebody edits one; it may matter to the others. */
  void changed(DeskSession edited) {
    for (DeskSession session : open) {
      if (session != edited) {
        session.othersChanged();
      }
    }
  }

  /** All may be other than when they were read, unseen. */
  void readAgain() {
    changedOnDisk(files.get());
  }

  /** These have changed on disk, have come or have gone. */
  void changedOnDisk(Collection<URI> changed) {
    language.files(files.get());
    changed.forEach(language::changed);
    open.forEach(DeskSession::othersChanged);
  }
}
