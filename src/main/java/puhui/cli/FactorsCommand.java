package puhui.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puhui.factors.AnnexImport;
import puhui.factors.AnnexImport.Imported;
import puhui.factors.DefaultFactor;
import puhui.factors.FactorsCheck;
import puhui.text.ExitCode;
import puhui.text.Messages;
import puhui.text.Problem;
import puhui.text.Trouble;

/** {@code puhui factors}: for policy staff. */
@Command(
    name = "factors",
    resourceBundle = "puhui.messages.cli",
    subcommands = {FactorsCommand.CheckFolder.class, FactorsCommand.Import.class})
final class FactorsCommand {
  @SuppressWarnings("unused") // picocli sets it
  @Mixin
  private CommonOptions common;

  /** Says whether the factors are fit to use, with every problem. */
  @Command(name = "check", resourceBundle = "puhui.messages.cli")
  static final class CheckFolder implements Callable<Integer> {
    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Option(names = "--factors", paramLabel = "DIR", descriptionKey = "factors")
    private Path factors = CommonOptions.home("factors");

    @Override
    public Integer call() {
      List<Problem> problems = FactorsCheck.problems(factors);
      if (!problems.isEmpty()) {
        throw new Trouble(ExitCode.RULES, problems);
      }
      spec.commandLine().getOut().println(common.messages().of("cli.factors.fit"));
      return ExitCode.DONE.number();
    }
  }

  /** Makes the official annex A the set in use. */
  @Command(name = "import", resourceBundle = "puhui.messages.cli")
  static final class Import implements Callable<Integer> {
    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ANNEX", descriptionKey = "import.annex")
    private Path annex;

    @Option(names = "--factors", paramLabel = "DIR", descriptionKey = "factors")
    private Path factors = CommonOptions.home("factors");

    @Override
    public Integer call() {
      Imported imported = AnnexImport.into(factors, annex);
      Messages messages = common.messages();
      spec.commandLine()
          .getOut()
          .println(messages.of("cli.factors.imported", imported.phones(), imported.kept()));
      DefaultFactor used = imported.productionDefault();
      spec.commandLine()
          .getOut()
          .println(
              messages.of(
                  "cli.factors.default",
                  used.kg(),
                  used.printedKg(),
                  used.computedKg(),
                  imported.before().kg()));
      return ExitCode.DONE.number();
    }
  }
}
