package org.wiredesk.app;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;

/** The page of the very first start: the few ways to begin. Help &gt; Welcome shows it again. */
public final class WelcomePart extends IntroPart {

  private static final int WIDTH = 640;
  private static final int MARGIN = 48;
  private static final int GAP = 14;

  private FormToolkit toolkit;
  private ResourceManager images;
  private Control first;

  @Override
  public void createPartControl(Composite parent) {
    toolkit = new FormToolkit(parent.getDisplay());
    images = new LocalResourceManager(JFaceResources.getResources(), parent);
    ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    Composite page = toolkit.createComposite(scroll);
    GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).spacing(0, GAP).applyTo(page);
    createTitle(page);
    createWaysToBegin(page);
    scroll.setContent(page);
    scroll.setMinSize(page.computeSize(WIDTH + 2 * MARGIN, SWT.DEFAULT));
  }

  private void createTitle(Composite page) {
    Label logo = toolkit.createLabel(page, "");
    ResourceLocator.imageDescriptorFromBundle(WelcomePart.class, "icons/wiredesk64.png")
        .map(this::image)
        .ifPresent(logo::setImage);
    Label title = toolkit.createLabel(page, Messages.Welcome_title);
    title.setFont(JFaceResources.getHeaderFont());
    text(page, Messages.Welcome_subtitle);
  }

  private void createWaysToBegin(Composite page) {
    first = way(page, Messages.Welcome_open, Messages.Welcome_openHint, "org.wiredesk.app.openWire");
    way(page, Messages.Welcome_clipboard, Messages.Welcome_clipboardHint, "org.wiredesk.ui.newWireFromClipboard");
    way(page, Messages.Welcome_newWire, Messages.Welcome_newWireHint, "org.wiredesk.ui.newWire");
    way(page, Messages.Welcome_preferences, Messages.Welcome_preferencesHint, "org.eclipse.ui.window.preferences");
    way(page, Messages.Welcome_desk, Messages.Welcome_deskHint, "");
  }

  /** @param command what it does before the desk comes into sight; empty for nothing */
  private Control way(Composite page, String title, String hint, String command) {
    Composite box = toolkit.createComposite(page);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(box);
    GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(box);
    Hyperlink link = toolkit.createHyperlink(box, title, SWT.NONE);
    link.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> begin(command)));
    text(box, hint);
    return link;
  }

  private void text(Composite parent, String text) {
    Label label = toolkit.createLabel(parent, text, SWT.WRAP);
    GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
  }

  private org.eclipse.swt.graphics.Image image(ImageDescriptor descriptor) {
    return images.create(descriptor);
  }

  private void begin(String command) {
    IHandlerService handlers = getIntroSite().getWorkbenchWindow().getService(IHandlerService.class);
    getIntroSite().getWorkbenchWindow().getWorkbench().getIntroManager().closeIntro(this);
    try {
      if (!command.isEmpty()) {
        handlers.executeCommand(command, null);
      }
    } catch (CommandException e) {
      ILog.of(WelcomePart.class).error(e.getMessage(), e);
    }
  }

  @Override
  public void standbyStateChanged(boolean standby) {}

  @Override
  public void setFocus() {
    first.setFocus();
  }

  @Override
  public void dispose() {
    toolkit.dispose();
    super.dispose();
  }
}
