package org.wiredesk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.checks.api.facts.Event;

class ShippedFactFilesTest {

  @TempDir
  Path folder;

  @Test
  void thePlaceOfAFactIsALineOfAFileThere() throws IOException {
    Event event = OfficeHolders.facts().events().get(0);
    assertTrue(ShippedFactFiles.has(event.place().file()));
    Path file = ShippedFactFiles.in(folder, event.place().file());
    List<String> lines = Files.readAllLines(file);
    assertTrue(lines.get(event.place().line() - 1).contains(event.name()));
    assertEquals(OfficeHolders.sources().size(), Files.list(folder).count());
  }

  @Test
  void anOlderFileIsReplacedAndOthersAreUnknown() throws IOException {
    Files.writeString(folder.resolve("events.desk"), "// old");
    assertTrue(Files.size(ShippedFactFiles.in(folder, "events.desk")) > 100);
    assertFalse(ShippedFactFiles.has("house.desk"));
  }
}
