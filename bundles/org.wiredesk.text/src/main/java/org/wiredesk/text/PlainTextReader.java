package org.wiredesk.text;

import java.io.IOException;
import java.util.Optional;

/** Reads plain text in whatever charset it is. */
final class PlainTextReader implements WireReader {

  @Override
  public boolean reads(String fileName, byte[] content) {
    return true;
  }

  @Override
  public WireSource read(String fileName, byte[] content) throws IOException {
    Optional<String> other = BinaryFormat.nameOf(content);
    if (other.isPresent()) {
      throw new UnreadableWireException(
          fileName, "is " + other.get() + ". Save it as plain text (UTF-8) and open that.");
    }
    CharsetGuess guess = CharsetGuess.of(content);
    TextBytes.Decoded decoded = TextBytes.decode(content, guess.markLength(), guess.charset());
    if (BinaryFormat.looksBinary(decoded.text())) {
      guess = UnmarkedUtf16.of(content).orElse(guess);
      decoded = TextBytes.decode(content, guess.markLength(), guess.charset());
    }
    if (BinaryFormat.looksBinary(decoded.text())) {
      throw new UnreadableWireException(
          fileName, "is not text. Wiredesk reads plain text in UTF-8, UTF-16 and the usual charsets.");
    }
    return new WireSource(NormalizedText.of(decoded.text()), guess.charset(), guess.markLength() > 0,
        LineEnd.mostIn(decoded.text()), decoded.damaged(), Optional.empty());
  }
}
