package org.wiredesk.ui.checking;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Settings of a wire outside the workspace, in the workspace's preferences under the wire's URI. */
final class UriStore extends WireSettingsStore {

  private static final String ROOT = PreferenceKeys.NODE + "/wires";

  private final String node;

  UriStore(URI uri) {
    this.node = URLEncoder.encode(uri.normalize().toString(), StandardCharsets.UTF_8);
  }

  @Override
  Optional<String> get(String key) throws CoreException {
    try {
      Preferences wires = InstanceScope.INSTANCE.getNode(ROOT);
      return wires.nodeExists(node) ? Optional.ofNullable(wires.node(node).get(key, null)) : Optional.empty();
    } catch (BackingStoreException e) {
      throw failure(e);
    }
  }

  @Override
  void put(String key, Optional<String> value) throws CoreException {
    Preferences wire = InstanceScope.INSTANCE.getNode(ROOT).node(node);
    try {
      if (value.isPresent()) {
        wire.put(key, value.get());
      } else {
        wire.remove(key);
      }
      wire.flush();
    } catch (BackingStoreException e) {
      throw failure(e);
    }
  }

  private static CoreException failure(BackingStoreException e) {
    return new CoreException(Status.error("The settings of the wire cannot be kept: " + e.getMessage(), e));
  }
}
