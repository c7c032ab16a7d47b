package org.wiredesk.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** Prints how long plain LanguageTool takes from the start of the program to its answer about one wire. */
public final class ColdStart {

  private ColdStart() {}

  public static void main(String[] arguments) throws IOException {
    JLanguageTool tool = new JLanguageTool(
        Languages.getLanguageForShortCode("en-US"), Languages.getLanguageForShortCode("ru"));
    int matches = tool.check(Files.readString(Path.of(arguments[0]))).size();
    System.out.println("first answer of plain LanguageTool: " + ManagementFactory.getRuntimeMXBean().getUptime()
        + " ms after start, " + matches + " matches");
  }
}
