package org.wiredesk.rules.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The pictures of this bundle, by their path in {@code icons/} without the ending. */
public final class Images {

  private static final String BUNDLE = "org.wiredesk.rules.ui";

  private Images() {}

  public static ImageDescriptor descriptor(String name) {
    return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
        .orElseGet(ImageDescriptor::getMissingImageDescriptor);
  }

  /** Shared: not to be disposed of. Call on the UI thread. */
  public static Image of(String name) {
    ImageRegistry images = JFaceResources.getImageRegistry();
    String key = BUNDLE + "/" + name;
    if (images.getDescriptor(key) == null) {
      images.put(key, descriptor(name));
    }
    return images.get(key);
  }
}
