package puhui.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import puhui.text.ExitCode;
import puhui.text.Interruption;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.NearestWord;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * Turns what went wrong into sentences on standard error and an exit code; a stack trace only with
 * --debug.
 */
final class Failures
    implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
  private final Messages messages;

  Failures(Language language) {
    messages = new Messages(language);
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    if (failure.getCause() instanceof Trouble trouble) {
      return report(trouble, err);
    }
    String sentence = usage(failure);
    if (!sentence.isEmpty()) {
      err.println(sentence);
      err.println(messages.of("cli.usage.help", command.getCommandSpec().qualifiedName()));
    } else {
      command.usage(err);
    }
    return ExitCode.INPUT.number();
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (Interruption.begun()) {
      return ExitCode.DONE.number();
    }
    PrintWriter err = command.getErr();
    boolean debug = parsed.expandedArgs().contains("--debug");
    if (debug) {
      failure.printStackTrace(err);
    }
    if (failure instanceof Trouble trouble) {
      return report(trouble, err);
    }
    if (failure instanceof ParameterException wrong) {
      return handleParseException(wrong, new String[0]);
    }
    return fault(failure, err);
  }

  /** A fault of the program, or of the machine that has no memory left for it. */
  int fault(Throwable failure, PrintWriter err) {
    err.println(
        messages.of(
            "cli.fault", failure.getClass().getSimpleName(), String.valueOf(failure.getMessage())));
    return ExitCode.FAULT.number();
  }

  private int report(Trouble trouble, PrintWriter err) {
    for (Problem problem : trouble.problems()) {
      err.println(messages.of(problem));
    }
    if (trouble.problems().size() > 1) {
      err.println(messages.of("cli.problems", trouble.problems().size()));
    }
    return trouble.exitCode().number();
  }

  private String usage(ParameterException failure) {
    if (failure instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(Failures::nameOf).collect(Collectors.joining(", "));
      return messages.of("cli.usage.missing", names);
    }
    if (failure instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      return messages.of(
          "cli.usage.unknown", word, NearestWord.to(word, known(failure.getCommandLine(), word)));
    }
    if (failure.getArgSpec() != null && failure.getValue() != null) {
      return messages.of("cli.usage.value", failure.getValue(), nameOf(failure.getArgSpec()));
    }
    return failure.getMessage();
  }

  private static List<String> known(CommandLine command, String word) {
    CommandSpec spec = command.getCommandSpec();
    if (!word.startsWith("-") && !spec.subcommands().isEmpty()) {
      return new ArrayList<>(spec.subcommands().keySet());
    }
    return spec.options().stream().flatMap(option -> Arrays.stream(option.names())).toList();
  }

  private static String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
