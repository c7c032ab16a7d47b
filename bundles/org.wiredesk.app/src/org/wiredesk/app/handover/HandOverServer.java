package org.wiredesk.app.handover;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/**
 * Takes what later starts on a workspace hand over to the Wiredesk that has it. Listens on a Unix domain socket in a
 * folder that only this user can enter; the network never sees it.
 */
public final class HandOverServer implements Closeable {

  /** Opens what was handed over. Called from any thread, also before there is a window. */
  public interface Receiver {

    /** @return what could not be opened and why, as soon as the rest is open */
    CompletionStage<List<String>> open(OpenRequest request);
  }

  private final HandOverAddress address;
  private final ServerSocketChannel channel;
  private final Receiver receiver;
  private final ExecutorService threads = Executors.newCachedThreadPool(HandOverServer::daemon);

  private HandOverServer(HandOverAddress address, ServerSocketChannel channel, Receiver receiver) {
    this.address = address;
    this.channel = channel;
    this.receiver = receiver;
  }

  /**
   * To be called by the one that holds the workspace's lock; clears away what another left behind that crashed.
   *
   * @throws IOException also where the system has no Unix domain sockets
   */
  public static HandOverServer start(Path workspace, Receiver receiver) throws IOException {
    HandOverAddress address = new HandOverAddress(workspace);
    address.remove();
    Path socket = HandOverAddress.newSocket();
    try {
      HandOverServer server = new HandOverServer(address, listenAt(socket), receiver);
      address.tell(socket);
      server.threads.execute(server::listen);
      return server;
    } catch (IOException e) {
      HandOverAddress.removeWithFolder(socket);
      throw e;
    }
  }

  /** Callers that have no answer yet get none: they see the connection end. */
  @Override
  public void close() throws IOException {
    channel.close();
    threads.shutdownNow();
    address.remove();
  }

  private static ServerSocketChannel listenAt(Path socket) throws IOException {
    ServerSocketChannel channel;
    try {
      channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    } catch (UnsupportedOperationException e) {
      throw new IOException(e.getMessage(), e);
    }
    try {
      return channel.bind(UnixDomainSocketAddress.of(socket));
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "Wiredesk hand-over");
    thread.setDaemon(true);
    return thread;
  }

  /** Each caller has a thread of its own, so that one who says nothing keeps nobody waiting. */
  private void listen() {
    try {
      while (true) {
        hear(channel.accept());
      }
    } catch (IOException closed) {
      threads.shutdown();
    }
  }

  private void hear(SocketChannel caller) throws IOException {
    try {
      threads.execute(() -> answer(caller));
    } catch (RejectedExecutionException closing) {
      caller.close();
    }
  }

  private void answer(SocketChannel caller) {
    try (caller) {
      HandOverProtocol protocol = new HandOverProtocol(caller);
      OpenRequest request = protocol.readRequest();
      protocol.writeAnswer(receiver.open(request).toCompletableFuture().get());
    } catch (IOException | ExecutionException unanswered) {
      return;
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }
}
