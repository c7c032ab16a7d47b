package org.wiredesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CrewTest {

  @Test
  @Timeout(60)
  void anErrorOnAnotherThreadReachesTheCaller() throws IOException {
    Grammar grammar = Grammar.load(LanguagePair.of(Wires.profile("en-US")), QuietDefaults.NONE);
    Thread caller = Thread.currentThread();
    CyclicBarrier eachHasOne = new CyclicBarrier(2);

    assertThrows(StackOverflowError.class, () -> new Crew(2).each(2, grammar, () -> false, (runner, index) -> {
      await(eachHasOne);
      if (Thread.currentThread() != caller) {
        throw new StackOverflowError();
      }
    }));
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
