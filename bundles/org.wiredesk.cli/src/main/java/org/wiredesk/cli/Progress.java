package org.wiredesk.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar in the last line of a terminal, which other output may interrupt. */
class Progress implements AutoCloseable {

  /** Where nobody would see one. */
  static final Progress SILENT = new Progress();

  private Progress() {}

  static Progress of(int files, PrintWriter err) {
    return new Bar(files, err);
  }

  /** Takes the bar off the screen until the next step. */
  void pause() {}

  void step() {}

  @Override
  public void close() {}

  private static final class Bar extends Progress {

    private static final int COLUMNS = 79;
    private static final int UPDATE_MILLIS = 250;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter err;
    private final ProgressBar bar;
    /** What is on the screen, or comes back to it after a pause. */
    private String line;
    private boolean paused;

    Bar(int files, PrintWriter err) {
      this.err = err;
      show("Checking");
      this.bar = new ProgressBarBuilder()
          .setTaskName("Checking")
          .setInitialMax(files)
          .setStyle(ProgressBarStyle.ASCII)
          .setUpdateIntervalMillis(UPDATE_MILLIS)
          .setConsumer(new DelegatingProgressBarConsumer(this::show, COLUMNS))
          .build();
    }

    /** Called by the bar's own thread, too. */
    private synchronized void show(String newLine) {
      line = newLine;
      if (!paused) {
        print(CLEAR_LINE + line);
      }
    }

    @Override
    synchronized void pause() {
      if (!paused) {
        paused = true;
        print(CLEAR_LINE);
      }
    }

    @Override
    void step() {
      bar.step();
      synchronized (this) {
        paused = false;
        print(line);
      }
    }

    private void print(String text) {
      err.print(text);
      err.flush();
    }

    @Override
    public void close() {
      pause();
      bar.close();
    }
  }
}
