package org.wiredesk.app.handover;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Hands over to the Wiredesk that has a workspace what is to be opened there. */
final class HandOverClient {

  private final HandOverAddress address;
  private final Duration patience;

  /** @param patience how long to wait for an answer */
  HandOverClient(Path workspace, Duration patience) {
    this.address = new HandOverAddress(workspace);
    this.patience = patience;
  }

  /**
   * @return what could not be opened
   * @throws SocketTimeoutException if somebody listens and does not answer in time
   * @throws IOException if nobody listens, or the other ends without an answer
   */
  List<String> handOver(OpenRequest request) throws IOException {
    Path socket = address.socket().orElseThrow(() -> new FileNotFoundException("nobody listens"));
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return within(patience, new FutureTask<>(() -> {
        channel.connect(UnixDomainSocketAddress.of(socket));
        HandOverProtocol protocol = new HandOverProtocol(channel);
        protocol.writeRequest(request);
        return protocol.readAnswer();
      }));
    } catch (UnsupportedOperationException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Sockets of this kind know no time limit: a thread waits for the answer, and closing the channel ends it. */
  private static List<String> within(Duration patience, FutureTask<List<String>> talk) throws IOException {
    Thread thread = new Thread(talk, "Wiredesk hand-over");
    thread.setDaemon(true);
    thread.start();
    try {
      return talk.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new SocketTimeoutException("no answer within " + patience.toSeconds() + " s");
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
