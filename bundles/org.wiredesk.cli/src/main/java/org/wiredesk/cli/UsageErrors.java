package org.wiredesk.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** Says what is wrong with the arguments in a few lines; the whole help would bury it. */
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine commandLine = e.getCommandLine();
    PrintWriter err = commandLine.getErr();
    err.println("wiredesk: " + message(e));
    err.println("Usage: " + synopsis(commandLine));
    err.println("More: " + commandLine.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private static String synopsis(CommandLine commandLine) {
    CommandSpec spec = commandLine.getCommandSpec();
    String needed = spec.options().stream().filter(OptionSpec::required)
        .map(option -> " " + option.longestName() + " " + option.paramLabel()).collect(Collectors.joining());
    String arguments = spec.positionalParameters().stream()
        .map(argument -> " " + argument.paramLabel() + (argument.arity().max() > 1 ? "..." : ""))
        .collect(Collectors.joining());
    String commands = commandLine.getSubcommands().isEmpty() ? "" : " COMMAND";
    return spec.qualifiedName() + " [OPTION...]" + needed + commands + arguments;
  }

  private static String message(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return isChoice(e) ? choices((OptionSpec) e.getArgSpec(), e.getValue()) : e.getMessage();
    }
    List<String> suggestions = unmatched.getSuggestions();
    String first = unmatched.getUnmatched().get(0);
    String hint = suggestions.isEmpty() ? "" : " Did you mean " + suggestions.get(0) + "?";
    if (unmatched.isUnknownOption()) {
      return "There is no option " + first + "." + hint;
    }
    if (looksLikeFile(first)) {
      return "Say what to do with " + first + ", for example: wiredesk check " + first;
    }
    return "There is no command \"" + first + "\"." + hint;
  }

  private static boolean isChoice(ParameterException e) {
    return e.getArgSpec() instanceof OptionSpec option && option.type().isEnum() && e.getValue() != null;
  }

  /** In the letters one types; picocli would name the constants of the program. */
  private static String choices(OptionSpec option, String value) {
    String choices = Arrays.stream(option.type().getEnumConstants()).map(Object::toString)
        .collect(Collectors.joining(", "));
    return option.longestName() + " is one of " + choices + ", not \"" + value + "\".";
  }

  private static boolean looksLikeFile(String argument) {
    try {
      return Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
