package puhui.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine;
import puhui.text.ExitCode;
import puhui.text.Interruption;
import puhui.text.Language;
import puhui.text.Messages;

/** The command line: {@code puhui <command>}. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    AtomicBoolean ended = new AtomicBoolean();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(ended, arguments)));
    int code = run(arguments);
    ended.set(true);
    System.exit(code);
  }

  /** Java is ending: where no command has come to its end, somebody has interrupted it. */
  private static void end(AtomicBoolean ended, String... arguments) {
    if (!ended.get()) {
      Interruption.begin();
      System.err.println();
      System.err.println(new Messages(chosen(arguments)).of("cli.interrupted"));
    }
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
