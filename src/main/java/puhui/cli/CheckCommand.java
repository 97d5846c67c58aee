package puhui.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.ArrayList;
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
import puhui.check.Naming;
import puhui.check.Watch;
import puhui.report.RuleShare;
import puhui.report.RunResult;
import puhui.report.Shares;
import puhui.run.Signature;
import puhui.text.ExitCode;
import puhui.text.Messages;

/** {@code puhui check}: the main job. */
@Command(name = "check", resourceBundle = "puhui.messages.cli")
final class CheckCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Mixin private RunOptions run;
  @Mixin private ProgressOption shown;
  @Mixin private LedgerOptions ledger;
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

  @Option(names = "--last-accepted", paramLabel = "DIR", descriptionKey = "last-accepted")
  private Path lastAccepted;

  @Option(names = "--confirm-share", paramLabel = "RULE", descriptionKey = "confirm-share")
  private List<String> confirmed = new ArrayList<>();

  @Option(names = "--sign", paramLabel = "KEY.pem", descriptionKey = "sign")
  private Path sign;

  @Option(names = "--inclusion", descriptionKey = "inclusion")
  private boolean inclusion;

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  @Override
  public Integer call() {
    Messages messages = common.messages();
    CheckRequest plain =
        new CheckRequest(
            application,
            orders,
            out,
            rules,
            factors,
            Optional.ofNullable(mapping),
            common.language(),
            run.threads(messages),
            run.sampling(messages),
            overwrite,
            new Watch(true, Optional.ofNullable(lastAccepted), false, confirmed),
            run.memoryBytes(messages),
            run.classes(),
            Naming.OWN);
    CheckRequest request = plain.consulting(ledger.source()).provingInclusion(inclusion);
    Optional<PrivateKey> key = Optional.ofNullable(sign).map(Signature::privateKey);
    try (ShownProgress progress = shown.start(messages, "rows")) {
      RunResult result = new Check(request, progress).run();
      key.ifPresent(by -> Signature.sign(out, by));
      progress.close();
      Verdict.print(spec.commandLine().getOut(), messages, result, out);
      return stopped(result.shares()) ? ExitCode.LOOK.number() : ExitCode.DONE.number();
    }
  }

  /** Says on standard error why no tonnes may be claimed, where that is so. */
  private boolean stopped(Shares shares) {
    Messages messages = common.messages();
    PrintWriter err = spec.commandLine().getErr();
    for (RuleShare share : shares.stopping()) {
      err.println(messages.of(share.excess()));
    }
    if (shares.stopped()) {
      err.println(messages.of("report.shares.stopped"));
      err.println(messages.of("report.shares.right"));
      err.println("    " + shares.confirmation());
      err.println(messages.of("report.shares.wrong"));
    }
    return shares.stopped();
  }
}
