package org.wiredesk.app.handover;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Decides whether a start becomes the Wiredesk of its workspace or hands over to the one that is. Who holds the lock of
 * the workspace is it: a crash frees the lock, so that nothing left behind can keep others out.
 */
public final class Entrance {

  /** For the other to begin to listen, when it has only just started, or to be gone, when it is about to end. */
  private static final Duration FOR_A_LISTENER = Duration.ofSeconds(5);

  /** Includes that the window of the other may have to open first. */
  private static final Duration FOR_AN_ANSWER = Duration.ofSeconds(30);

  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(100);

  /** How an attempt to enter a workspace ended. */
  public enum Way {
    /** The workspace is ours. */
    OPEN,
    HANDED_OVER,
    /** Another program has the workspace and takes nothing over. */
    BARRED
  }

  /**
   * @param problems what the other, when handed over to, could not open and why; it has opened the rest
   */
  public record Entry(Way way, List<String> problems) {

    public Entry {
      problems = List.copyOf(problems);
    }
  }

  /** The lock of a workspace. */
  public interface Lock {

    /** @return whether it is ours now */
    boolean take() throws IOException;
  }

  private final Path workspace;
  private final Lock lock;
  private final Duration forAListener;
  private final Duration forAnAnswer;

  public Entrance(Path workspace, Lock lock) {
    this(workspace, lock, FOR_A_LISTENER, FOR_AN_ANSWER);
  }

  /** With less patience, or more. */
  public Entrance(Path workspace, Lock lock, Duration forAListener, Duration forAnAnswer) {
    this.workspace = workspace;
    this.lock = lock;
    this.forAListener = forAListener;
    this.forAnAnswer = forAnAnswer;
  }

  /** @throws IOException if the workspace cannot be used at all */
  public Entry enter(OpenRequest request) throws IOException {
    HandOverClient other = new HandOverClient(workspace, forAnAnswer);
    long end = System.nanoTime() + forAListener.toNanos();
    while (!lock.take()) {
      try {
        return new Entry(Way.HANDED_OVER, other.handOver(request));
      } catch (SocketTimeoutException e) {
        return new Entry(Way.BARRED, List.of());
      } catch (IOException e) {
        if (System.nanoTime() - end > 0) {
          return new Entry(Way.BARRED, List.of());
        }
      }
      pause();
    }
    return new Entry(Way.OPEN, List.of());
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
