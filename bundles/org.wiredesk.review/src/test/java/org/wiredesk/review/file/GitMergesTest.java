package org.wiredesk.review.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Review;

/** Two reviewers write notes on one wire on two branches, and git merges their files. */
class GitMergesTest {

  private static final int TRIALS = 150;

  @TempDir
  private Path folder;
  private Path wire;

  @BeforeEach
  void writeWire() throws IOException {
    wire = Files.writeString(folder.resolve("story.txt"), TwoBranches.TEXT);
  }

  @Test
  void whatTwoPeopleAddHardlyEverConflicts() throws IOException {
    Random random = new Random(11);
    int clean = 0;
    for (int i = 0; i < TRIALS; i++) {
      TwoBranches branches = new TwoBranches(Review.EMPTY, 1 + random.nextInt(20), false, random);
      var merge = merge(branches);
      clean += merge.containsConflicts() ? 0 : 1;
      assertNothingLost(branches, read(written(merge)));
    }
    System.out.printf("%d of %d merges of two people's additions without a conflict%n", clean, TRIALS);
    assertTrue(clean > 0.9 * TRIALS, clean + " of " + TRIALS + " without a conflict");
  }

  @Test
  void whereOneNoteIsChangedOnBothSidesTheLaterChangeCounts() throws IOException {
    Random random = new Random(12);
    int conflicts = 0;
    for (int i = 0; i < TRIALS; i++) {
      TwoBranches branches = new TwoBranches(Review.EMPTY, random.nextInt(12), true, random);
      var merge = merge(branches);
      conflicts += merge.containsConflicts() ? 1 : 0;
      assertNothingLost(branches, read(written(merge)));
    }
    assertTrue(conflicts > 0.3 * TRIALS, "only " + conflicts + " conflicts");
  }

  @Test
  void aRepositoryIsMergedAgainAndAgain() throws Exception {
    Random random = new Random(13);
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      Review review = Review.EMPTY;
      for (int i = 0; i < 12; i++) {
        TwoBranches branches = new TwoBranches(review, i % 2, true, random);
        commit(git, branches.base());
        Ref other = git.branchCreate().setName("other-" + i).call();
        RevCommit ours = commit(git, branches.ours());
        git.checkout().setName(other.getName()).call();
        RevCommit theirs = commit(git, branches.theirs());
        git.checkout().setName("main").call();
        assertEquals(ours.getId(), git.getRepository().resolve("main"));
        MergeResult merge = git.merge().include(theirs).setCommit(false).call();
        assertFalse(merge.getMergeStatus() == MergeResult.MergeStatus.FAILED, merge.toString());
        Review merged = new ReviewFile(wire).read(TwoBranches.TEXT);
        assertNothingLost(branches, merged);
        review = merged;
      }
    }
  }

  private RevCommit commit(Git git, Review review) throws Exception {
    new ReviewFile(wire).save(review, TwoBranches.TEXT);
    git.add().addFilepattern(".").call();
    return git.commit().setMessage("Review").setAuthor("Ann", "ann@example.org").setSign(false).call();
  }

  private static org.eclipse.jgit.merge.MergeResult<RawText> merge(TwoBranches branches) {
    return new MergeAlgorithm().merge(RawTextComparator.DEFAULT, saved(branches.base()), saved(branches.ours()),
        saved(branches.theirs()));
  }

  private static String written(org.eclipse.jgit.merge.MergeResult<RawText> merge) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MergeFormatter().formatMerge(out, merge, "base", "HEAD", "other", StandardCharsets.UTF_8);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static RawText saved(Review review) {
    String json = review.entries().isEmpty()
        ? ""
        : Page.EMPTY.with(review).written(new AnnotationWriter("story.txt", new Targets(TwoBranches.TEXT)));
    return new RawText(json.getBytes(StandardCharsets.UTF_8));
  }

  private Review read(String merged) throws IOException {
    Files.writeString(ReviewFile.beside(wire), merged);
    return new ReviewFile(wire).read(TwoBranches.TEXT);
  }

  /** Of a note that both have changed, git may put the lines of both together under the later time. */
  private static void assertNothingLost(TwoBranches branches, Review merged) {
    Review expected = branches.ours().mergedWith(branches.theirs());
    assertEquals(expected.entries().stream().map(Entry::id).toList(), merged.entries().stream().map(Entry::id).toList());
    for (int i = 0; i < expected.entries().size(); i++) {
      Entry entry = expected.entries().get(i);
      Entry read = merged.entries().get(i);
      assertEquals(entry.remark().modified(), read.remark().modified());
      boolean changedTwice = isChanged(entry, branches.base(), branches.ours())
          && isChanged(entry, branches.base(), branches.theirs());
      if (!changedTwice) {
        assertEquals(entry, read);
      }
    }
  }

  private static boolean isChanged(Entry entry, Review base, Review branch) {
    return base.entries().stream().anyMatch(old -> old.id().equals(entry.id()))
        && !base.entries().containsAll(branch.entries().stream().filter(now -> now.id().equals(entry.id())).toList());
  }
}
