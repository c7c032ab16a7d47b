package org.wiredesk.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TimelineViewportTest {

  private static final double WIDTH = 800;

  @Test
  void whatIsUnderThePointerStaysThere() {
    TimelineViewport before = TimelineViewport.FIT.zoomed(4, 300, WIDTH);
    TimelineViewport after = before.zoomed(1.5, 610, WIDTH);
    assertEquals((610 + before.offset()) / before.zoom(), (610 + after.offset()) / after.zoom(), 1e-9);
  }

  @Test
  void theAxisNeverLeavesTheSight() {
    Random random = new Random(1);
    TimelineViewport viewport = TimelineViewport.FIT;
    for (int i = 0; i < 1000; i++) {
      viewport = random.nextBoolean()
          ? viewport.zoomed(0.3 + random.nextDouble() * 2.5, random.nextInt(800), WIDTH)
          : viewport.panned(random.nextInt(4000) - 2000, WIDTH);
      assertTrue(viewport.offset() >= 0 && viewport.offset() <= WIDTH * (viewport.zoom() - 1) + 1e-6);
    }
    assertEquals(TimelineViewport.FIT, viewport.zoomed(1e-9, 5, WIDTH));
  }

  @Test
  void aMarkOutOfSightIsBroughtInByTheShortestWay() {
    TimelineViewport viewport = TimelineViewport.FIT.zoomed(4, 400, WIDTH);
    assertEquals(viewport, viewport.showing(100, 200, 20, WIDTH));
    assertEquals(viewport.offset() - 70, viewport.showing(-50, 10, 20, WIDTH).offset(), 1e-9);
    assertEquals(viewport.offset() + 80, viewport.showing(800, 860, 20, WIDTH).offset(), 1e-9);
  }
}
