package org.wiredesk.cli;

/** The batch checker. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {}
}
