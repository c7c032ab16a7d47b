package org.wiredesk.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.app.handover.Entrance;
import org.wiredesk.app.handover.Entrance.Entry;
import org.wiredesk.app.handover.Entrance.Way;
import org.wiredesk.app.handover.HandOverServer;
import org.wiredesk.app.handover.OpenRequest;

/** Needs no workbench. */
class HandOverTest {

  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final OpenRequest NOTHING = new OpenRequest(Optional.empty(), List.of());
  private static final Entry OPEN = new Entry(Way.OPEN, List.of());
  private static final Entry HANDED_OVER = new Entry(Way.HANDED_OVER, List.of());
  private static final Entry BARRED = new Entry(Way.BARRED, List.of());
  private static final Entrance.Lock TAKEN = () -> false;
  private static final HandOverServer.Receiver CONTENT = request -> CompletableFuture.completedFuture(List.of());

  @TempDir
  Path workspace;

  @Test
  void theFirstHasTheWorkspace() throws IOException {
    assertEquals(OPEN, new Entrance(workspace, () -> true).enter(NOTHING));
  }

  @Test
  void theSecondHandsOverWhatItWasStartedWith() throws IOException {
    OpenRequest request = new OpenRequest(
        Optional.of(absolute("samples")), List.of(absolute("саммит.txt"), absolute("two words.txt")));
    AtomicReference<OpenRequest> received = new AtomicReference<>();
    try (HandOverServer server = HandOverServer.start(workspace, handedOver -> {
      received.set(handedOver);
      return CompletableFuture.completedFuture(List.of());
    })) {
      assertEquals(HANDED_OVER, enter(TAKEN, LONG, LONG, request));
    }
    assertEquals(request, received.get());
  }

  @Test
  void whatCouldNotBeOpenedIsToldToTheSecond() throws IOException {
    List<String> problems = List.of("There is no file a.txt", "There is no file b.txt");
    try (HandOverServer server =
        HandOverServer.start(workspace, request -> CompletableFuture.completedFuture(problems))) {
      assertEquals(new Entry(Way.HANDED_OVER, problems), enter(TAKEN, LONG, LONG, NOTHING));
    }
  }

  @Test
  void aWindowThatIsOnlyOpeningIsWaitedFor() throws IOException {
    CompletableFuture<List<String>> answer = new CompletableFuture<>();
    try (HandOverServer server = HandOverServer.start(workspace, request -> {
      CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS)
          .execute(() -> answer.complete(List.of()));
      return answer;
    })) {
      assertEquals(HANDED_OVER, enter(TAKEN, LONG, LONG, NOTHING));
    }
  }

  @Test
  void aWorkspaceThatIsTakenWhereNobodyListensIsBarred() throws IOException {
    assertEquals(BARRED, enter(TAKEN, SHORT, LONG, NOTHING));
  }

  @Test
  void aWindowThatDoesNotAnswerBarsTheWay() throws IOException {
    try (HandOverServer server = HandOverServer.start(workspace, request -> new CompletableFuture<>())) {
      assertEquals(BARRED, enter(TAKEN, LONG, SHORT, NOTHING));
    }
  }

  @Test
  void whoWaitsForAWindowThatClosesTakesItsPlace() throws IOException {
    CompletableFuture<HandOverServer> open = new CompletableFuture<>();
    CompletableFuture<Void> closed = new CompletableFuture<>();
    open.complete(HandOverServer.start(workspace, request -> {
      CompletableFuture.runAsync(() -> {
        close(open.join());
        closed.complete(null);
      });
      return new CompletableFuture<>();
    }));
    assertEquals(OPEN, enter(closed::isDone, LONG, LONG, NOTHING));
  }

  @Test
  void whatACrashLeftBehindKeepsNobodyOut() throws IOException {
    Path old = leftBehind();
    assertEquals(BARRED, enter(TAKEN, SHORT, LONG, NOTHING), "nobody listens there");
    try (HandOverServer server = HandOverServer.start(workspace, CONTENT)) {
      assertFalse(Files.exists(old.getParent()));
      assertEquals(HANDED_OVER, enter(TAKEN, LONG, LONG, NOTHING));
    }
  }

  @Test
  void atTheEndNothingIsLeft() throws IOException {
    Path socket;
    try (HandOverServer server = HandOverServer.start(workspace, CONTENT)) {
      socket = socket();
      assertTrue(Files.exists(socket, LinkOption.NOFOLLOW_LINKS));
    }
    assertFalse(Files.exists(socket.getParent()));
    assertFalse(Files.exists(address()));
  }

  @Test
  void onlyThisUserCanReachTheSocket() throws IOException {
    Assumptions.assumeTrue(workspace.getFileSystem().supportedFileAttributeViews().contains("posix"));
    try (HandOverServer server = HandOverServer.start(workspace, CONTENT)) {
      assertEquals("rwx------",
          PosixFilePermissions.toString(Files.getPosixFilePermissions(socket().getParent())));
    }
  }

  @Test
  void aCallerThatTalksNonsenseDisturbsNobody() throws IOException {
    try (HandOverServer server = HandOverServer.start(workspace, CONTENT);
        SocketChannel silent = SocketChannel.open(UnixDomainSocketAddress.of(socket()));
        SocketChannel stranger = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
      stranger.write(ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
      assertEquals(HANDED_OVER, enter(TAKEN, LONG, LONG, NOTHING));
    }
  }

  @Test
  void theWorkspaceMayLieDeeperThanASocketCould() throws IOException {
    workspace = Files.createDirectories(workspace.resolve("deep-".repeat(20)).resolve("deeper-".repeat(20)));
    try (HandOverServer server = HandOverServer.start(workspace, CONTENT)) {
      assertEquals(HANDED_OVER, enter(TAKEN, LONG, LONG, NOTHING));
    }
  }

  private Entry enter(Entrance.Lock lock, Duration forAListener, Duration forAnAnswer, OpenRequest request)
      throws IOException {
    return new Entrance(workspace, lock, forAListener, forAnAnswer).enter(request);
  }

  /** A socket that nobody listens at, and the file that tells of it. */
  private Path leftBehind() throws IOException {
    Path socket = Files.createTempDirectory("wiredesk-").resolve("window");
    try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.bind(UnixDomainSocketAddress.of(socket));
    }
    Files.createDirectories(address().getParent());
    Files.writeString(address(), socket.toString());
    return socket;
  }

  private Path socket() throws IOException {
    return Path.of(Files.readString(address()));
  }

  private Path address() {
    return workspace.resolve(".metadata/.wiredesk-window");
  }

  private static Path absolute(String name) {
    return Path.of(name).toAbsolutePath();
  }

  private static void close(HandOverServer server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
