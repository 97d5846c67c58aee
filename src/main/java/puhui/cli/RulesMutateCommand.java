package puhui.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import puhui.cases.PreparedCases;
import puhui.mutate.MutationRun;

/** {@code puhui rules mutate}: whether the cases notice small changes of the rules. */
@Command(name = "mutate", resourceBundle = "puhui.messages.cli")
final class RulesMutateCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Mixin private CaseFolders folders;
  @Mixin private ProgressOption shown;
  @Spec private CommandSpec spec;

  @Option(names = "--equivalent", descriptionKey = "mutate.equivalent")
  private boolean equivalent;

  @Option(names = "--write-cases", paramLabel = "DIR", descriptionKey = "mutate.write-cases")
  private Path written;

  @Option(names = "--rule", paramLabel = "ID", descriptionKey = "mutate.rule")
  private String rule;

  @Override
  public Integer call() {
    try (PreparedCases read =
            PreparedCases.load(folders.rules(), folders.factors(), folders.cases());
        ShownProgress progress = shown.start(common.messages(), "changes")) {
      return new MutationRun(
              read, spec.commandLine().getOut(), common.messages(), progress, equivalent)
          .run(Optional.ofNullable(rule), Optional.ofNullable(written))
          .number();
    }
  }
}
