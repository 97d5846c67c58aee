package puhui.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import puhui.text.Language;
import puhui.text.Messages;

/** Options that every command has, and where the program's own folders lie. */
final class CommonOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  @SuppressWarnings("unused") // picocli sets it
  private boolean help;

  @Option(names = "--debug", descriptionKey = "debug")
  private boolean debug;

  private Language language = Language.ZH;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--lang", descriptionKey = "lang", paramLabel = "zh|en")
  void language(String code) {
    if (!code.equals("zh") && !code.equals("en")) {
      throw new ParameterException(spec.commandLine(), new Messages(language).of("cli.lang", code));
    }
    language = Language.of(code);
  }

  boolean debug() {
    return debug;
  }

  Language language() {
    return language;
  }

  Messages messages() {
    return new Messages(language);
  }

  /** A folder that comes with the program, such as rules. */
  static Path home(String folder) {
    return Path.of(System.getProperty("puhui.home", ".")).resolve(folder).normalize();
  }
}
