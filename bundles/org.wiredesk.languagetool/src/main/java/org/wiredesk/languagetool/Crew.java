package org.wiredesk.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Shares out work on many like items between the calling thread and some daemon threads, which end when they have been
 * idle for a while.
 */
final class Crew {

  /** What is done with one item, by its index. */
  interface Work {
    void on(RuleRunner runner, int index);
  }

  private static final int IDLE_SECONDS = 30;

  private final int size;
  private final ThreadPoolExecutor helpers;

  /** @param size how many threads may work for one caller, the caller's own included */
  Crew(int size) {
    this.size = size;
    AtomicInteger number = new AtomicInteger();
    this.helpers = new ThreadPoolExecutor(
        size, size, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
          Thread thread = new Thread(task, "LanguageTool " + number.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        });
    helpers.allowCoreThreadTimeOut(true);
  }

  /** Starts something that nobody waits for here. */
  void start(Runnable task) {
    helpers.execute(task);
  }

  /**
   * Does the work on each index from 0 to {@code count}, in no certain order, and returns when all is done. What the work
   * throws, also an error on another thread, is thrown here.
   *
   * @param stop asked before each item; when it says so, the rest is left undone
   */
  void each(int count, Grammar grammar, BooleanSupplier stop, Work work) {
    Items items = new Items(count, stop);
    share(items, () -> grammar.with(runner -> {
      items.forEach(index -> work.on(runner, index));
      return null;
    }));
  }

  /** The same for work that needs no rules of LanguageTool's. */
  void each(int count, BooleanSupplier stop, IntConsumer work) {
    Items items = new Items(count, stop);
    share(items, () -> items.forEach(work));
  }

  private void share(Items items, Runnable loop) {
    List<Share> shares = new ArrayList<>();
    for (int i = 1; i < Math.min(size, items.count); i++) {
      Share share = new Share(loop);
      shares.add(share);
      helpers.execute(share);
    }
    try {
      loop.run();
    } finally {
      items.next.set(items.count);
      shares.forEach(Share::awaitUnlessIdle);
    }
    shares.forEach(Share::rethrow);
  }

  /** The items that nobody has taken yet. */
  private static final class Items {

    private final AtomicInteger next = new AtomicInteger();
    private final int count;
    private final BooleanSupplier stop;

    Items(int count, BooleanSupplier stop) {
      this.count = count;
      this.stop = stop;
    }

    void forEach(IntConsumer work) {
      for (int i = next.getAndIncrement(); i < count && !stop.getAsBoolean(); i = next.getAndIncrement()) {
        work.accept(i);
      }
    }
  }

  /** What a helper does for one caller; when it has not begun by the time the caller is done, it never will. */
  private static final class Share implements Runnable {

    private final Runnable work;
    private final AtomicBoolean claimed = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile Throwable failure;

    Share(Runnable work) {
      this.work = work;
    }

    @Override
    public void run() {
      if (!claimed.compareAndSet(false, true)) {
        return;
      }
      try {
        work.run();
      } catch (RuntimeException | Error e) {
        failure = e;
      } finally {
        done.countDown();
      }
    }

    void awaitUnlessIdle() {
      if (claimed.compareAndSet(false, true)) {
        return;
      }
      boolean interrupted = false;
      while (true) {
        try {
          done.await();
          break;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    void rethrow() {
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure instanceof RuntimeException exception) {
        throw exception;
      }
    }
  }
}
