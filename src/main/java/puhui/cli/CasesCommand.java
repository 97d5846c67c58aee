package puhui.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import puhui.cases.Cases;

/** {@code puhui cases}: the regression cases. */
@Command(name = "cases", resourceBundle = "puhui.messages.cli")
final class CasesCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Mixin private CaseFolders folders;
  @Spec private CommandSpec spec;

  @Option(names = "--junit", paramLabel = "FILE", descriptionKey = "junit")
  private Path junit;

  @Override
  public Integer call() {
    return Cases.run(
            folders.rules(),
            folders.factors(),
            folders.cases(),
            common.language(),
            spec.commandLine().getOut(),
            Optional.ofNullable(junit))
        .number();
  }
}
