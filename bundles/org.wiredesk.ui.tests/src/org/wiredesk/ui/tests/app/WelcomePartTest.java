package org.wiredesk.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.intro.IIntroSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.app.WelcomePart;
import org.wiredesk.ui.tests.Widgets;

class WelcomePartTest {

  private static final String CLOSED = "the page is closed";

  private final List<String> done = new ArrayList<>();
  private final WelcomePart welcome = new WelcomePart();
  private Shell shell;

  @BeforeEach
  void open() throws Exception {
    shell = new Shell();
    shell.setLayout(new FillLayout());
    welcome.init(site(), null);
    welcome.createPartControl(shell);
    shell.setSize(900, 700);
    shell.open();
  }

  @AfterEach
  void close() {
    welcome.dispose();
    shell.dispose();
  }

  @Test
  void eachWayClosesThePageAndThenRunsACommandThatThereIs() {
    ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
    List<Hyperlink> ways = Widgets.all(shell, Hyperlink.class);
    assertEquals(5, ways.size());
    for (Hyperlink way : ways.subList(0, 4)) {
      done.clear();
      follow(way);
      assertEquals(2, done.size(), way::getText);
      assertEquals(CLOSED, done.get(0), way::getText);
      assertTrue(commands.getCommand(done.get(1)).isDefined(), done.get(1));
    }
  }

  @Test
  void theLastWayJustLeadsToTheDesk() {
    List<Hyperlink> ways = Widgets.all(shell, Hyperlink.class);
    follow(ways.get(ways.size() - 1));
    assertEquals(List.of(CLOSED), done);
  }

  @Test
  void theKeyboardBeginsAtTheFirstWay() {
    welcome.setFocus();
    assertTrue(Widgets.all(shell, Hyperlink.class).get(0).isFocusControl());
  }

  /** By the keyboard. */
  private static void follow(Hyperlink link) {
    Event enter = new Event();
    enter.character = '\r';
    enter.keyCode = SWT.CR;
    link.notifyListeners(SWT.KeyDown, enter);
  }

  /** A site whose window notes what it is asked to do. */
  private IIntroSite site() {
    IIntroManager intro = proxy(IIntroManager.class, "closeIntro", () -> done.add(CLOSED));
    IWorkbench workbench = proxy(IWorkbench.class, "getIntroManager", () -> intro);
    IHandlerService handlers = (IHandlerService) Proxy.newProxyInstance(WelcomePartTest.class.getClassLoader(),
        new Class<?>[] {IHandlerService.class}, (service, method, arguments) -> done.add((String) arguments[0]));
    IWorkbenchWindow window = (IWorkbenchWindow) Proxy.newProxyInstance(WelcomePartTest.class.getClassLoader(),
        new Class<?>[] {IWorkbenchWindow.class},
        (self, method, arguments) -> method.getName().equals("getService") ? handlers : workbench);
    return proxy(IIntroSite.class, "getWorkbenchWindow", () -> window);
  }

  private static <T> T proxy(Class<T> type, String method, Supplier<Object> answer) {
    return type.cast(Proxy.newProxyInstance(WelcomePartTest.class.getClassLoader(), new Class<?>[] {type},
        (self, called, arguments) -> called.getName().equals(method) ? answer.get() : null));
  }
}
