package org.wiredesk.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TimeScaleTest {

  private static final TimeScale SCALE = new TimeScale(17_000, 10, 400, 90);

  @Test
  void theWayBackFindsTheDay() {
    for (double day = 17_000 - 500_000; day < 17_000 + 500_000; day += 999.5) {
      assertEquals(day, SCALE.day(SCALE.x(day)), 0.001);
    }
  }

  @Test
  void bothSidesAreAlike() {
    for (double days = 0.5; days < 100_000; days *= 1.7) {
      assertEquals(SCALE.x(17_000 + days) - 400, 400 - SCALE.x(17_000 - days), 1e-9);
    }
  }

  @Test
  void itIsEvenNearTheAnchorAndLikeALogarithmFarFromIt() {
    assertEquals(2 * (SCALE.x(17_001) - 400), SCALE.x(17_002) - 400, 0.2);
    double decade = SCALE.x(17_000 + 10_000) - SCALE.x(17_000 + 1_000);
    assertEquals(decade, SCALE.x(17_000 + 100_000) - SCALE.x(17_000 + 10_000), 0.05);
  }

  @Test
  void withinItsReachADayTakesSoManyPixels() {
    double reach = SCALE.reach(0.5);
    assertEquals(0.5, SCALE.density(17_000 + reach), 1e-9);
    assertTrue(SCALE.density(17_000 + reach / 2) > 0.5);
    assertTrue(SCALE.reach(1_000) < 0);
  }

  @Test
  void anEvenScaleIsEven() {
    TimeScale even = new TimeScale(17_000, TimeScale.EVEN, 0, 20 * TimeScale.EVEN);
    assertEquals(20, even.x(17_001), 1e-9);
    assertEquals(2_000, even.x(17_100), 1e-6);
  }
}
