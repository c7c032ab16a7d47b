package org.wiredesk.ui.editor;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.wiredesk.ui.checking.WireSession;

/** What the viewer of a wire has of its own: the explaining hover and the remedies of Ctrl+1. */
final class WireViewerConfiguration extends TextSourceViewerConfiguration {

  private final IAdaptable editor;
  private final Supplier<Optional<WireSession>> session;

  WireViewerConfiguration(IPreferenceStore preferences, IAdaptable editor, Supplier<Optional<WireSession>> session) {
    super(preferences);
    this.editor = editor;
    this.session = session;
  }

  @Override
  public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
    return new FindingHover(session);
  }

  @Override
  public IInformationPresenter getInformationPresenter(ISourceViewer viewer) {
    return FindingInformation.presenter(new FindingHover(session));
  }

  @Override
  public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
    QuickAssistAssistant assistant = new QuickAssistAssistant();
    assistant.setQuickAssistProcessor(new FindingAssist(session));
    assistant.setInformationControlCreator(parent -> new DefaultInformationControl(parent, true));
    assistant.enableColoredLabels(true);
    return assistant;
  }

  /** The platform's reconciler does nothing but check spelling, which Wiredesk does itself. */
  @Override
  public IReconciler getReconciler(ISourceViewer viewer) {
    return null;
  }

  /** Lets the platform's detector of URLs, and whoever else knows plain text, find links in wires. */
  @Override
  protected Map<String, IAdaptable> getHyperlinkDetectorTargets(ISourceViewer viewer) {
    Map<String, IAdaptable> targets = super.getHyperlinkDetectorTargets(viewer);
    targets.put("org.eclipse.ui.DefaultTextEditor", editor);
    return targets;
  }
}
