package org.wiredesk.imports;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.InsertDelta;
import com.github.difflib.patch.Patch;
import java.util.List;
import org.wiredesk.imports.desk.MergeResult;

/** What an import would change in a desk file, as a unified diff. */
public final class ImportDifference {

  private static final int CONTEXT = 2;

  private ImportDifference() {}

  /** @param name of the desk file, for the first two lines */
  public static List<String> lines(String name, String before, MergeResult after) {
    List<String> old = before.lines().toList();
    List<String> kept = after.text().substring(0, after.kept()).lines().toList();
    List<String> added = after.text().substring(after.kept()).lines().toList();
    Patch<String> patch = DiffUtils.diff(old, kept);
    if (!added.isEmpty()) {
      patch.addDelta(new InsertDelta<>(new Chunk<>(old.size(), List.of()), new Chunk<>(kept.size(), added)));
    }
    return UnifiedDiffUtils.generateUnifiedDiff(name, name, old, patch, CONTEXT);
  }
}
