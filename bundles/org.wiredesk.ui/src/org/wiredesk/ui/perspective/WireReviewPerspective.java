package org.wiredesk.ui.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.wiredesk.ui.claims.ClaimsView;
import org.wiredesk.ui.explanation.ExplanationView;
import org.wiredesk.ui.findings.FindingsView;
import org.wiredesk.ui.notes.NotesView;
import org.wiredesk.ui.original.OriginalView;
import org.wiredesk.ui.timeline.TimelineView;
import org.wiredesk.ui.trial.RuleTrialView;

/** Wire Review: files at the left, the wire in the middle, what was found and its times below it,
 * why and the original at the right. */
public final class WireReviewPerspective implements IPerspectiveFactory {

  public static final String ID = "org.wiredesk.ui.perspective";

  private static final float FILES_WIDTH = 0.17f;
  private static final float EXPLANATION_FROM = 0.68f;
  private static final float FINDINGS_FROM = 0.67f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String editors = layout.getEditorArea();
    IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, FILES_WIDTH, editors);
    left.addView(IPageLayout.ID_PROJECT_EXPLORER);
    layout.createFolder("outline", IPageLayout.BOTTOM, 0.6f, "left").addView(IPageLayout.ID_OUTLINE);
    IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, FINDINGS_FROM, editors);
    bottom.addView(FindingsView.ID);
    bottom.addView(NotesView.ID);
    bottom.addView(TimelineView.ID);
    bottom.addView(ClaimsView.ID);
    bottom.addPlaceholder(RuleTrialView.ID);
    IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, EXPLANATION_FROM, editors);
    right.addView(ExplanationView.ID);
    right.addView(OriginalView.ID);
    addShortcuts(layout);
  }

  private static void addShortcuts(IPageLayout layout) {
    layout.addShowViewShortcut(FindingsView.ID);
    layout.addShowViewShortcut(NotesView.ID);
    layout.addShowViewShortcut(TimelineView.ID);
    layout.addShowViewShortcut(ClaimsView.ID);
    layout.addShowViewShortcut(ExplanationView.ID);
    layout.addShowViewShortcut(OriginalView.ID);
    layout.addShowViewShortcut(RuleTrialView.ID);
    layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
    layout.addShowViewShortcut(IPageLayout.ID_PROJECT_EXPLORER);
    layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
    layout.addNewWizardShortcut("org.wiredesk.ui.wizards.newWire");
    layout.addNewWizardShortcut("org.wiredesk.ui.wizards.newWireFromClipboard");
    layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
    layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.project");
  }
}
