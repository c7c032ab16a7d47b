package org.wiredesk.ui.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.wiredesk.rules.DeskBook;
import org.wiredesk.rules.DeskReader;
import org.wiredesk.rules.DeskSource;

/**
 * Reads desk files of the workspace, always in UTF-8 as the command line does. A source is named by the full path of
 * its file in the workspace.
 */
public final class DeskFileReader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private DeskFileReader() {}

  /** All desk files of a project but those that a build has made, in the order of their paths. */
  public static List<IFile> files(IProject project) {
    List<IFile> files = new ArrayList<>();
    if (project.isAccessible()) {
      try {
        project.accept(proxy -> {
          boolean wanted = !proxy.isDerived();
          if (wanted && proxy.getType() == IResource.FILE && proxy.getName().endsWith(DeskSource.EXTENSION)) {
            files.add((IFile) proxy.requestResource());
          }
          return wanted;
        }, IResource.NONE);
      } catch (CoreException e) {
        ILog.of(DeskFileReader.class).log(e.getStatus());
      }
    }
    files.sort(Comparator.comparing(DeskFileReader::name));
    return files;
  }

  /** As problems and places name a file. */
  public static String name(IFile file) {
    return file.getFullPath().toString();
  }

  /** The file that a place names; empty if it is none of the workspace. */
  public static Optional<IFile> file(String name) {
    IPath path = IPath.fromPortableString(name);
    return path.isAbsolute() && path.segmentCount() > 1
        ? Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(path)).filter(IFile::exists)
        : Optional.empty();
  }

  static ProjectDesk read(IProject project) {
    List<IFile> files = files(project);
    List<DeskSource> sources = files.stream().flatMap(file -> source(file).stream()).toList();
    if (sources.isEmpty()) {
      return ProjectDesk.NONE;
    }
    return new ProjectDesk(read(sources), sources.stream().map(DeskSource::name).toList());
  }

  /** Reads texts that stand for files of the workspace, with what they import. */
  public static DeskBook read(List<DeskSource> sources) {
    return DeskReader.read(sources, DeskFileReader::load);
  }

  /** Empty, and told to the log, if the file cannot be read. */
  public static Optional<DeskSource> source(IFile file) {
    try (InputStream in = file.getContents(true)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return Optional.of(new DeskSource(name(file), marked ? text.substring(1) : text));
    } catch (CoreException | IOException e) {
      ILog.of(DeskFileReader.class).error("The desk file " + file.getFullPath() + " cannot be read.", e);
      return Optional.empty();
    }
  }

  private static Optional<DeskSource> load(String importing, String written) {
    IPath path = IPath.fromPortableString(importing).removeLastSegments(1).append(IPath.fromPortableString(written));
    return file(path.toString()).flatMap(DeskFileReader::source);
  }
}
