package puhui.cli;

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
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      CheckCommand.class,
      CasesCommand.class,
      RulesCommand.class,
      FactorsCommand.class,
      GenerateCommand.class,
      TemplateCommand.class,
      PuhuiCommand.Completion.class
    })
final class PuhuiCommand implements Runnable {
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

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "");
  }

  /** Prints the version that the build wrote. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"puhui " + ProgramVersion.get()};
    }
  }

  /** Prints a completion script for bash and zsh. */
  @Command(name = "completion", resourceBundle = "puhui.messages.cli")
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
