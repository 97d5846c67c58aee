package puhui.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import puhui.text.ExitCode;
import puhui.text.Language;

/** The command line: {@code puhui <command>}. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs a command and gives its exit code. */
  static int run(String... arguments) {
    Language language = chosen(arguments);
    Locale.setDefault(language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    try {
      if (arguments.length == 1 && arguments[0].equals("--version")) {
        out.println(PuhuiCommand.Version.line());
        return ExitCode.DONE.number();
      }
      CommandLine root = PuhuiCommand.with(arguments.length == 0 ? "" : arguments[0]);
      return answering(root, language).setOut(out).setErr(err).execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return new Failures(language).fault(e, err);
    }
  }

  /** A command line that knows all commands. */
  static CommandLine commandLine(Language language) {
    return answering(PuhuiCommand.withAll(), language);
  }

  private static CommandLine answering(CommandLine root, Language language) {
    Failures failures = new Failures(language);
    return root.setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  /** The language must be known before the command line is parsed, since its messages need it. */
  private static Language chosen(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith("--lang=")) {
        return Language.of(arguments[i].substring("--lang=".length()));
      }
      if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        return Language.of(arguments[i + 1]);
      }
    }
    return Language.ZH;
  }
}
