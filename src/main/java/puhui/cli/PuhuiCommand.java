package puhui.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import puhui.check.ProgramVersion;

/** The command that all others stand under. */
@Command(
    name = "puhui",
    resourceBundle = "puhui.messages.cli",
    versionProvider = PuhuiCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class PuhuiCommand implements Runnable {
  private static final String COMPLETION = "completion";

  /** In the order of the help. */
  private static final Map<String, Supplier<Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("demo", DemoCommand::new);
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("explain", ExplainCommand::new);
    COMMANDS.put("verify", VerifyCommand::new);
    COMMANDS.put("dossier", DossierCommand::new);
    COMMANDS.put("restate", RestateCommand::new);
    COMMANDS.put("cases", CasesCommand::new);
    COMMANDS.put("rules", RulesCommand::new);
    COMMANDS.put("factors", FactorsCommand::new);
    COMMANDS.put("ledger", LedgerCommand::new);
    COMMANDS.put("generate", GenerateCommand::new);
    COMMANDS.put("template", TemplateCommand::new);
    COMMANDS.put(COMPLETION, Completion::new);
  }

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  @SuppressWarnings("unused") // picocli sets it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  @SuppressWarnings("unused") // picocli sets it
  private boolean version;

  @Option(names = "--lang", descriptionKey = "lang", paramLabel = "zh|en")
  @SuppressWarnings("unused") // picocli sets it
  private String lang;

  @Spec private CommandSpec spec;

  /** A command line that knows all commands. */
  static CommandLine withAll() {
    CommandLine root = new CommandLine(new PuhuiCommand());
    COMMANDS.forEach((name, command) -> root.addSubcommand(name, command.get()));
    return root;
  }

  /**
   * A command line that knows only the command that is asked for, where it is known which: to read
   * the options of the others takes a tenth of a second.
   */
  static CommandLine with(String command) {
    Supplier<Object> known = COMMANDS.get(command);
    return known == null || command.equals(COMPLETION)
        ? withAll()
        : new CommandLine(new PuhuiCommand()).addSubcommand(command, known.get());
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "");
  }

  /** Prints the version that the build wrote. */
  static final class Version implements CommandLine.IVersionProvider {
    static String line() {
      return "puhui " + ProgramVersion.get();
    }

    @Override
    public String[] getVersion() {
      return new String[] {line()};
    }
  }

  /** Prints a completion script for bash and zsh. */
  @Command(name = COMPLETION, resourceBundle = "puhui.messages.cli")
  static final class Completion implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      CommandLine root = spec.root().commandLine();
      root.getOut().print(AutoComplete.bash("puhui", root));
      root.getOut().flush();
    }
  }
}
