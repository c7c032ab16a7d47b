package org.wiredesk.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.jface.text.information.IInformationProviderExtension2;
import org.eclipse.jface.text.information.InformationPresenter;

/** Shows at the caret, for the keyboard, what the hover shows under the mouse. */
final class FindingInformation
    implements IInformationProvider, IInformationProviderExtension, IInformationProviderExtension2 {

  private static final int WIDTH_CHARS = 100;
  private static final int HEIGHT_CHARS = 30;

  private final ITextHover places;
  private final ITextHoverExtension2 contents;

  private <H extends ITextHover & ITextHoverExtension2> FindingInformation(H hover) {
    this.places = hover;
    this.contents = hover;
  }

  /** Opens a window that takes the focus and stays. */
  static <H extends ITextHover & ITextHoverExtension2> IInformationPresenter presenter(H hover) {
    InformationPresenter presenter = new InformationPresenter(FindingCard.FOCUSED_CREATOR);
    presenter.setInformationProvider(new FindingInformation(hover), IDocument.DEFAULT_CONTENT_TYPE);
    presenter.setSizeConstraints(WIDTH_CHARS, HEIGHT_CHARS, false, true);
    return presenter;
  }

  @Override
  public IRegion getSubject(ITextViewer viewer, int offset) {
    return places.getHoverRegion(viewer, offset);
  }

  @Override
  public Object getInformation2(ITextViewer viewer, IRegion subject) {
    return contents.getHoverInfo2(viewer, subject);
  }

  @Override
  public IInformationControlCreator getInformationPresenterControlCreator() {
    return FindingCard.FOCUSED_CREATOR;
  }

  /** Asked only by those who do not know the newer method. */
  @Override
  @Deprecated
  public String getInformation(ITextViewer viewer, IRegion subject) {
    return null;
  }
}
