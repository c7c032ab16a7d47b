package org.wiredesk.app.handover;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said over the socket: first the request (a mark, the sample folder or the empty string, the paths), then the
 * answer (the mark, one line for each thing that could not be opened). Texts are as {@link java.io.DataOutput#writeUTF}
 * writes them, lists begin with their length.
 */
final class HandOverProtocol {

  /** Changes with the protocol, so that two versions of the program do not misunderstand each other. */
  private static final int MARK = 0x57444B01;

  private static final int MOST_TEXTS = 100_000;

  private final DataInputStream in;
  private final DataOutputStream out;

  HandOverProtocol(SocketChannel channel) {
    in = new DataInputStream(Channels.newInputStream(channel));
    out = new DataOutputStream(Channels.newOutputStream(channel));
  }

  void writeRequest(OpenRequest request) throws IOException {
    List<String> texts = new ArrayList<>();
    texts.add(request.sample().map(Path::toString).orElse(""));
    request.paths().forEach(path -> texts.add(path.toString()));
    write(texts);
  }

  OpenRequest readRequest() throws IOException {
    List<String> texts = read();
    if (texts.isEmpty()) {
      throw new ProtocolException("a request without a beginning");
    }
    try {
      Optional<Path> sample = Optional.of(texts.get(0)).filter(text -> !text.isEmpty()).map(Path::of);
      return new OpenRequest(sample, texts.stream().skip(1).map(Path::of).toList());
    } catch (InvalidPathException e) {
      throw new ProtocolException(e.getMessage());
    }
  }

  void writeAnswer(List<String> problems) throws IOException {
    write(problems);
  }

  List<String> readAnswer() throws IOException {
    return read();
  }

  private void write(List<String> texts) throws IOException {
    out.writeInt(MARK);
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
    out.flush();
  }

  private List<String> read() throws IOException {
    if (in.readInt() != MARK) {
      throw new ProtocolException("not a Wiredesk of this version");
    }
    int count = in.readInt();
    if (count < 0 || count > MOST_TEXTS) {
      throw new ProtocolException("a list of " + count);
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
