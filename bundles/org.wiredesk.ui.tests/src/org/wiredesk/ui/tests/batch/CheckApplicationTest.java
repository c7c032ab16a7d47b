package org.wiredesk.ui.tests.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.ui.batch.CheckApplication;

class CheckApplicationTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  Path folder;

  @Test
  void findingsArePrintedAndToldByTheExitCode() throws Exception {
    Path wire = Files.writeString(folder.resolve("a.txt"), """
        HAMBURG, April 3, 2024 (Desk) -- It will reopen on Sunday, 8 April 2024, its owner said.
        """);
    assertEquals(1, run("--only", "date-", wire.toString()), err::toString);
    assertTrue(out.toString().contains("date-weekday-mismatch"), out::toString);
  }

  @Test
  void aQuietWireEndsWithZero() throws Exception {
    Path wire = Files.writeString(folder.resolve("a.txt"), "The council met.\n");
    assertEquals(0, run("--only", "date-", wire.toString()), err::toString);
  }

  @Test
  void wrongArgumentsEndWithTwo() {
    assertEquals(2, run("--no-such-option"));
    assertTrue(err.toString().contains("Usage"), err::toString);
  }

  @Test
  void theApplicationIsKnownByItsId() {
    assertNotNull(Platform.getExtensionRegistry()
        .getExtension("org.eclipse.core.runtime.applications", "org.wiredesk.app.check"));
  }

  private int run(String... arguments) {
    return CheckApplication.run(arguments, new PrintWriter(out), new PrintWriter(err));
  }
}
