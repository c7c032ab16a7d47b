package org.wiredesk.review.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.review.Note;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Review;

/** A Java process of its own that adds notes to a wire one after the other and reports each that it has saved. */
final class SavingProcess {

  private final Process process;
  private final BufferedReader reports;
  private final List<String> reported = new ArrayList<>();

  private SavingProcess(Process process) {
    this.process = process;
    this.reports = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** @param arguments wire, author, how many notes */
  public static void main(String[] arguments) throws IOException {
    Path wire = Path.of(arguments[0]);
    String text = Files.readString(wire);
    ReviewFile file = new ReviewFile(wire);
    Review review = file.read(text);
    for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
      String said = arguments[1] + " says for the time no. " + i;
      review = file.save(review.with(Note.of(Remark.of(arguments[1], Instant.EPOCH, said), Optional.empty())), text);
      System.out.println(said);
    }
  }

  static SavingProcess start(Path wire, String author, int notes) throws IOException {
    return new SavingProcess(new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), SavingProcess.class.getName(),
        wire.toString(), author, String.valueOf(notes)).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** Waits until so many notes are reported, or the process has ended. */
  void awaitReports(int count) throws IOException {
    String line;
    while (reported.size() < count && (line = reports.readLine()) != null) {
      reported.add(line);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** At once, and leaves its reports to be read. */
  void kill() {
    process.toHandle().destroyForcibly();
  }

  /** Waits for the end; what it had said was saved, all of it. */
  List<String> saved() throws IOException, InterruptedException {
    awaitReports(Integer.MAX_VALUE);
    process.waitFor();
    return List.copyOf(reported);
  }
}
