package org.wiredesk.ui.checking;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;

/** Settings of a wire as persistent properties of its file. */
final class PropertyStore extends WireSettingsStore {

  private final IFile file;

  PropertyStore(IFile file) {
    this.file = file;
  }

  @Override
  Optional<String> get(String key) throws CoreException {
    return Optional.ofNullable(file.getPersistentProperty(name(key)));
  }

  @Override
  void put(String key, Optional<String> value) throws CoreException {
    file.setPersistentProperty(name(key), value.orElse(null));
  }

  private static QualifiedName name(String key) {
    return new QualifiedName(PreferenceKeys.NODE, "wire." + key);
  }
}
