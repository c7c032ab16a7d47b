package org.wiredesk.ui.compare;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** Makes anew, when the workbench starts, which wires were compared when it ended. */
public final class CompareInputFactory implements IElementFactory {

  private static final String ID = "org.wiredesk.ui.compareInput";
  private static final String EARLIER = "earlier";
  private static final String ISSUE = "issue";

  /** What the workbench keeps of two wires. */
  record State(CompareInput input) implements IPersistableElement {

    @Override
    public String getFactoryId() {
      return ID;
    }

    @Override
    public void saveState(IMemento memento) {
      memento.putString(EARLIER, input.earlier().toString());
      memento.putString(ISSUE, input.issue().toString());
    }
  }

  /** None, as the workbench expects it, when what was kept is damaged. */
  @Override
  public IAdaptable createElement(IMemento memento) {
    String earlier = memento.getString(EARLIER);
    String issue = memento.getString(ISSUE);
    try {
      return earlier == null || issue == null ? null : new CompareInput(Path.of(earlier), Path.of(issue));
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
