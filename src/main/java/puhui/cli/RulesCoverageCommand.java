package puhui.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import puhui.cases.PreparedCases;
import puhui.mutate.Coverage;

/** {@code puhui rules coverage}: which conditions the cases have seen both true and false. */
@Command(name = "coverage", resourceBundle = "puhui.messages.cli")
final class RulesCoverageCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Mixin private CaseFolders folders;
  @Spec private CommandSpec spec;

  @Option(names = "--at-least", paramLabel = "PERCENT", descriptionKey = "coverage.at-least")
  private int atLeast = 100;

  @Override
  public Integer call() {
    try (PreparedCases read =
        PreparedCases.load(folders.rules(), folders.factors(), folders.cases())) {
      return new Coverage(read, spec.commandLine().getOut(), common.messages())
          .run(atLeast)
          .number();
    }
  }
}
