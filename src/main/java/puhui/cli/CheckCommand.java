package puhui.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import puhui.check.Check;
import puhui.check.CheckRequest;
import puhui.decisions.Sampling;
import puhui.report.RunResult;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/** {@code puhui check}: the main job. */
@Command(name = "check", resourceBundle = "puhui.messages.cli")
final class CheckCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Option(
      names = "--application",
      required = true,
      paramLabel = "A.yaml",
      descriptionKey = "application")
  private Path application;

  @Option(names = "--orders", arity = "1..*", paramLabel = "F", descriptionKey = "orders")
  private List<Path> orders = new ArrayList<>();

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
  private Path out;

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
  private Path rules = CommonOptions.home("rules");

  @Option(names = "--factors", paramLabel = "DIR", descriptionKey = "factors")
  private Path factors = CommonOptions.home("factors");

  @Option(names = "--mapping", paramLabel = "M.yaml", descriptionKey = "mapping")
  private Path mapping;

  @Option(names = "--ledger", paramLabel = "URL", descriptionKey = "ledger")
  private String ledger;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--cross-check", paramLabel = "all|sample:N", descriptionKey = "cross-check")
  private String crossCheck = "all";

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), common.messages().of("cli.threads", threads));
    }
    if (ledger != null) {
      Problem problem = Problem.at(Place.NONE, "cli.ledger", ledger);
      throw new Trouble(ExitCode.LEDGER, List.of(problem));
    }
    CheckRequest request =
        new CheckRequest(
            application,
            orders,
            out,
            rules,
            factors,
            Optional.ofNullable(mapping),
            common.language(),
            threads,
            sampling(),
            overwrite);
    try (RowProgress progress = RowProgress.onTerminal(common.messages())) {
      RunResult result = new Check(request, progress).run();
      progress.close();
      Verdict.print(spec.commandLine().getOut(), common.messages(), result, out);
    }
    return ExitCode.DONE.number();
  }

  private Sampling sampling() {
    return Sampling.of(crossCheck)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), common.messages().of("cli.cross-check", crossCheck)));
  }
}
