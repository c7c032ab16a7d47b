package org.wiredesk.rules.ui.editor;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.information.InformationPresenter;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.wiredesk.rules.ui.assist.DeskAssist;
import org.wiredesk.rules.ui.assist.DeskCard;
import org.wiredesk.rules.ui.assist.DeskHovers;
import org.wiredesk.rules.ui.assist.DeskInformation;
import org.wiredesk.rules.ui.assist.DeskLinks;
import org.wiredesk.rules.ui.assist.DeskRepairs;
import org.wiredesk.rules.ui.session.DeskSession;

/** What the viewer of a desk file has of its own. */
final class DeskViewerConfiguration extends TextSourceViewerConfiguration {

  private static final String INDENT = "  ";
  private static final int ASSIST_DELAY_MILLIS = 300;

  private final Supplier<Optional<DeskSession>> session;
  private final Supplier<DeskPainting> painting;

  /** @param painting asked late: a text editor configures itself before its own fields are set */
  DeskViewerConfiguration(
      IPreferenceStore preferences, Supplier<Optional<DeskSession>> session, Supplier<DeskPainting> painting) {
    super(preferences);
    this.session = session;
    this.painting = painting;
  }

  @Override
  public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
    PresentationReconciler reconciler = new PresentationReconciler();
    reconciler.setDamager(painting.get(), IDocument.DEFAULT_CONTENT_TYPE);
    reconciler.setRepairer(painting.get(), IDocument.DEFAULT_CONTENT_TYPE);
    return reconciler;
  }

  @Override
  public IContentAssistant getContentAssistant(ISourceViewer viewer) {
    ContentAssistant assistant = new ContentAssistant();
    assistant.setContentAssistProcessor(new DeskAssist(session), IDocument.DEFAULT_CONTENT_TYPE);
    assistant.setInformationControlCreator(DeskCard.CREATOR);
    assistant.setContextInformationPopupOrientation(IContentAssistant.CONTEXT_INFO_ABOVE);
    assistant.setAutoActivationDelay(ASSIST_DELAY_MILLIS);
    assistant.enableAutoActivation(true);
    assistant.enableAutoInsert(true);
    assistant.enableColoredLabels(true);
    return assistant;
  }

  @Override
  public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
    QuickAssistAssistant assistant = new QuickAssistAssistant();
    assistant.setQuickAssistProcessor(new DeskRepairs(session));
    assistant.setInformationControlCreator(DeskCard.CREATOR);
    assistant.enableColoredLabels(true);
    return assistant;
  }

  @Override
  public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
    return new DeskHovers(session);
  }

  @Override
  public IInformationPresenter getInformationPresenter(ISourceViewer viewer) {
    InformationPresenter presenter = new InformationPresenter(DeskCard.FOCUSED_CREATOR);
    presenter.setInformationProvider(
        new DeskInformation(new DeskHovers(session)), IDocument.DEFAULT_CONTENT_TYPE);
    presenter.setSizeConstraints(100, 30, false, true);
    return presenter;
  }

  @Override
  public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
    IHyperlinkDetector[] platforms = super.getHyperlinkDetectors(viewer);
    Stream<IHyperlinkDetector> others = platforms == null ? Stream.empty() : Stream.of(platforms);
    return Stream.concat(Stream.of(new DeskLinks(session)), others).toArray(IHyperlinkDetector[]::new);
  }

  @Override
  public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
    return new IAutoEditStrategy[] {new TypingAid()};
  }

  @Override
  public String[] getDefaultPrefixes(ISourceViewer viewer, String contentType) {
    return new String[] {"// ", "//", ""};
  }

  /** Two blanks, as the formatter has it, whatever other editors use. */
  @Override
  public String[] getIndentPrefixes(ISourceViewer viewer, String contentType) {
    return new String[] {INDENT, "\t", " ", ""};
  }

  /** The session reads the text; the platform's reconciler would check its spelling. */
  @Override
  public IReconciler getReconciler(ISourceViewer viewer) {
    return null;
  }
}
