package org.wiredesk.ui.trial;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.WireReaders;
import org.wiredesk.ui.checking.WirePlace;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.model.FindingsModel;

/**
 * A wire that a rule is tried on.
 *
 * @param open what is known of it if it is open
 * @param openText its text in the editor, with the document's offsets; empty if it is only a file
 */
record TrialWire(WirePlace place, Optional<FindingsModel> open, Optional<String> openText) {

  /** As it stands in its editor now. Call on the UI thread. */
  static TrialWire of(WireSession session) {
    FindingsModel model = session.model();
    return new TrialWire(session.place(), Optional.of(model), Optional.of(model.document().get()));
  }

  static TrialWire of(IFile file) {
    return new TrialWire(WirePlace.of(file), Optional.empty(), Optional.empty());
  }

  /** Where it is, as a list shows it. */
  String name() {
    return place.file().map(file -> file.getFullPath().makeRelative().toString()).orElse(place.name());
  }

  /** @throws IOException also if the file is no text */
  NormalizedText read() throws CoreException, IOException {
    if (openText.isPresent()) {
      return NormalizedText.of(openText.get());
    }
    try (InputStream in = place.file().orElseThrow().getContents(true)) {
      return WireReaders.read(place.name(), in.readAllBytes()).content();
    }
  }
}
