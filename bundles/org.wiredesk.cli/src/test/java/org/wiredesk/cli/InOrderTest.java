package org.wiredesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void aSlowFirstItemDoesNotLoseItsPlace() throws IOException {
    CountDownLatch secondDone = new CountDownLatch(1);
    List<String> order = new ArrayList<>();
    InOrder.forEach(List.of("slow", "quick"), 2, item -> {
      if (item.equals("slow")) {
        await(secondDone);
      } else {
        secondDone.countDown();
      }
      return item;
    }, order::add);

    assertEquals(List.of("slow", "quick"), order);
  }

  @Test
  void notMoreResultsWaitThanTwiceTheWorkers() throws IOException {
    AtomicInteger waiting = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    InOrder.forEach(IntStream.range(0, 200).boxed().toList(), 3, item -> {
      most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
      return item;
    }, item -> waiting.decrementAndGet());

    assertTrue(most.get() <= 7, "so many waited: " + most);
  }

  @Test
  void whenTheReceiverFailsTheRestIsDropped() {
    AtomicInteger worked = new AtomicInteger();
    assertThrows(IOException.class, () -> InOrder.forEach(
        IntStream.range(0, 1000).boxed().toList(), 2, item -> worked.incrementAndGet(), result -> {
          throw new IOException("disk full");
        }));

    assertTrue(worked.get() < 10, "so many were still done: " + worked);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(10, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
