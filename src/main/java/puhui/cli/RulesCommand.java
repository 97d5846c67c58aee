package puhui.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import puhui.decisions.Strata;
import puhui.report.InterpretationsPage;
import puhui.rules.RuleFolder;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Trouble;

/** {@code puhui rules}: for policy staff. */
@Command(
    name = "rules",
    resourceBundle = "puhui.messages.cli",
    subcommands = {
      RulesCommand.CheckFolder.class,
      RulesCommand.Doc.class,
      RulesImpactCommand.class
    })
final class RulesCommand {
  @SuppressWarnings("unused") // picocli sets it
  @Mixin
  private CommonOptions common;

  /** Says whether the rules are fit to use, with every problem. */
  @Command(name = "check", resourceBundle = "puhui.messages.cli")
  static final class CheckFolder implements Callable<Integer> {
    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private Path rules = CommonOptions.home("rules");

    @Override
    public Integer call() {
      RuleFolder folder = RuleFolder.load(rules);
      new Strata(folder);
      spec.commandLine()
          .getOut()
          .println(common.messages().of("cli.rules.fit", folder.rules().size()));
      return ExitCode.DONE.number();
    }
  }

  /** Writes the register of interpretations from the rule files. */
  @Command(name = "doc", resourceBundle = "puhui.messages.cli")
  static final class Doc implements Callable<Integer> {
    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private Path rules = CommonOptions.home("rules");

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "doc.out")
    private Path out = CommonOptions.home("docs");

    @Override
    public Integer call() {
      Path page = out.resolve("interpretations.md");
      RuleFolder folder = RuleFolder.load(rules);
      try {
        Files.createDirectories(out);
        Files.writeString(page, InterpretationsPage.of(folder.descriptions(), folder.openPoints()));
      } catch (IOException e) {
        throw Trouble.input(
            Place.of(page.toString()), "check.write", String.valueOf(e.getMessage()));
      }
      spec.commandLine().getOut().println(common.messages().of("cli.written", page));
      return ExitCode.DONE.number();
    }
  }
}
