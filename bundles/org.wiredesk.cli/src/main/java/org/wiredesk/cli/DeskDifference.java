package org.wiredesk.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.InsertDelta;
import com.github.difflib.patch.Patch;
import java.util.List;
import org.wiredesk.imports.desk.MergeResult;

/** What an import would change in a desk file, as a unified diff. */
final class DeskDifference {

  private static final int CONTEXT = 2;

  private DeskDifference() {}

  static List<String> lines(String name, String before, MergeResult after) {
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
