package puhui.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import puhui.restate.Restate;
import puhui.restate.RestateRequest;
import puhui.restate.RestateText;
import puhui.restate.Restatement;
import puhui.text.ExitCode;
import puhui.text.Messages;

/** {@code puhui restate}: as decided then, as it would be decided now. */
@Command(name = "restate", resourceBundle = "puhui.messages.cli")
final class RestateCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Mixin private ProgressOption shown;
  @Spec private CommandSpec spec;

  @Option(
      names = "--run",
      required = true,
      arity = "1..*",
      paramLabel = "DIR",
      descriptionKey = "run")
  private List<Path> runs = new ArrayList<>();

  @Option(names = "--orders", arity = "1..*", paramLabel = "F", descriptionKey = "run.orders")
  private List<Path> orders = new ArrayList<>();

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
  private Path rules = CommonOptions.home("rules");

  @Option(names = "--factors", paramLabel = "DIR", descriptionKey = "factors")
  private Path factors = CommonOptions.home("factors");

  @Option(names = "--returns", paramLabel = "F.csv", descriptionKey = "restate.returns")
  private Path returns;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
  private Path out;

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  @Mixin private RunOptions means;

  @Override
  public Integer call() {
    Messages messages = common.messages();
    RestateRequest request =
        new RestateRequest(
            runs,
            orders,
            rules,
            factors,
            Optional.ofNullable(returns),
            out,
            overwrite,
            common.language(),
            means.threads(messages),
            means.memoryBytes(messages));
    try (ShownProgress progress = shown.start(messages, "rows")) {
      Restatement restatement = new Restate(request, progress).run();
      progress.close();
      PrintWriter text = spec.commandLine().getOut();
      new RestateText(messages).of(restatement).forEach(text::println);
      Path page = out.resolve("restate.html").toAbsolutePath().normalize();
      text.println(messages.of("cli.verdict.report", page));
      return ExitCode.DONE.number();
    }
  }
}
