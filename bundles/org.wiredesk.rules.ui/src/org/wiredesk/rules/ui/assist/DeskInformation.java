package org.wiredesk.rules.ui.assist;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.jface.text.information.IInformationProviderExtension2;

/** Shows at the caret, for the keyboard, what the hover shows under the mouse. */
public final class DeskInformation
    implements IInformationProvider, IInformationProviderExtension, IInformationProviderExtension2 {

  private final DeskHovers hovers;

  public DeskInformation(DeskHovers hovers) {
    this.hovers = hovers;
  }

  @Override
  public IRegion getSubject(ITextViewer viewer, int offset) {
    return hovers.getHoverRegion(viewer, offset);
  }

  @Override
  public Object getInformation2(ITextViewer viewer, IRegion subject) {
    return hovers.getHoverInfo2(viewer, subject);
  }

  @Override
  public IInformationControlCreator getInformationPresenterControlCreator() {
    return DeskCard.FOCUSED_CREATOR;
  }

  /** Asked only by those who do not know the newer method. */
  @Override
  @Deprecated
  public String getInformation(ITextViewer viewer, IRegion subject) {
    return null;
  }
}
