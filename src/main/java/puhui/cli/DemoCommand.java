package puhui.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import puhui.check.Check;
import puhui.check.CheckRequest;
import puhui.decisions.Sampling;
import puhui.text.ExitCode;
import puhui.text.Progress;

/** {@code puhui demo}: checks the small example that comes with the program. */
@Command(name = "demo", resourceBundle = "puhui.messages.cli")
final class DemoCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo.out")
  private Path out = Path.of("puhui-demo");

  @Override
  public Integer call() {
    Path demo = CommonOptions.home("cases").resolve("demo");
    CheckRequest request =
        new CheckRequest(
            demo.resolve("application.yaml"),
            List.of(demo.resolve("orders.csv")),
            out,
            CommonOptions.home("rules"),
            CommonOptions.home("factors"),
            Optional.empty(),
            common.language(),
            1,
            Sampling.ALL,
            true);
    Verdict.print(
        spec.commandLine().getOut(),
        common.messages(),
        new Check(request, Progress.NONE).run(),
        out);
    return ExitCode.DONE.number();
  }
}
