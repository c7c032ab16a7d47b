package org.wiredesk.cli;

/** Something outside the program is not as it should be; the message is for the person who typed the command. */
final class Complaint extends Exception {

  Complaint(String message, Throwable cause) {
    super(message, cause);
  }
}
