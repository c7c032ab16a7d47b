package org.wiredesk.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on several items at a time and hands on the results in the order of the items, each as soon as it may go. */
final class InOrder {

  private InOrder() {}

  /** Takes the result of one item. */
  interface Consumer<R> {
    void accept(R result) throws IOException;
  }

  /**
   * Holds at most twice as many results as workers, however many items there are.
   *
   * @throws IOException what {@code then} throws; the work that is left is then dropped
   * @throws IllegalStateException if {@code work} throws
   */
  static <T, R> void forEach(List<T> items, int workers, Function<T, R> work, Consumer<R> then) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      Deque<Future<R>> ahead = new ArrayDeque<>();
      for (T item : items) {
        if (ahead.size() == 2 * workers) {
          then.accept(result(ahead.remove()));
        }
        ahead.add(pool.submit(() -> work.apply(item)));
      }
      while (!ahead.isEmpty()) {
        then.accept(result(ahead.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
