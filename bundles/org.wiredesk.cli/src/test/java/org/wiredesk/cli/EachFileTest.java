package org.wiredesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EachFileTest extends CommandLineTest {

  private final StringWriter err = new StringWriter();
  private final EachFile each = new EachFile(
      new Messages(Terminal.none(new PrintWriter(new StringWriter()), new PrintWriter(err)), false));

  @Test
  void aFileThatBreaksTheWorkIsToldAndTheOthersGoOn() throws IOException, Complaint {
    file("wires/a.txt", CLEAN);
    file("wires/b.txt", CLEAN);
    file("wires/c.txt", CLEAN);
    List<String> made = new ArrayList<>();

    int code = each.run(wires(), file -> {
      if (file.name().endsWith("b.txt")) {
        throw new IllegalStateException("no such month");
      }
      return "made";
    }, (file, text) -> made.add(file.relative().toString()));

    assertEquals(ExitCode.SOME_FAILED, code);
    assertEquals(List.of("a.txt", "c.txt"), made);
    assertContains("b.txt: something went wrong inside: java.lang.IllegalStateException: no such month\n",
        err.toString());
    assertEquals(1, err.toString().lines().count());
  }

  @Test
  void aTargetThatTakesNoMoreEndsIt() throws IOException {
    file("wires/a.txt", CLEAN);
    assertThrows(Complaint.class, () -> each.run(wires(), file -> "made", (file, text) -> {
      throw new Complaint("the disk is full", new IOException());
    }));
  }

  @Test
  void whenAllGoesWellTheCodeSaysSo() throws IOException, Complaint {
    file("wires/a.txt", CLEAN);
    assertEquals(0, each.run(wires(), file -> "made", (file, text) -> { }));
  }

  private WireFiles wires() {
    return WireFiles.find(List.of(folder.resolve("wires")));
  }
}
