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
import puhui.run.Signature;
import puhui.text.ExitCode;
import puhui.text.Messages;
import puhui.verify.Verification;
import puhui.verify.Verify;
import puhui.verify.VerifyRequest;

/** {@code puhui verify}: is a run as it was written, and does it come out again? */
@Command(name = "verify", resourceBundle = "puhui.messages.cli")
final class VerifyCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Mixin private ProgressOption shown;
  @Mixin private FinishedRunOptions run;
  @Spec private CommandSpec spec;

  @Option(names = "--key", paramLabel = "PUBLIC.pem", descriptionKey = "verify.key")
  private Path key;

  @Option(names = "--manifest-sha256", paramLabel = "HEX", descriptionKey = "verify.manifest")
  private String manifestSha256;

  @Option(names = "--differences", paramLabel = "F.csv", descriptionKey = "verify.differences")
  private Path differences;

  @Override
  public Integer call() {
    Messages messages = common.messages();
    VerifyRequest request =
        new VerifyRequest(
            run.folder(),
            run.orders(),
            Optional.ofNullable(key).map(Signature::publicKey),
            Optional.ofNullable(manifestSha256),
            Optional.ofNullable(differences),
            run.threads(messages),
            run.memoryBytes(messages));
    try (ShownProgress progress = shown.start(messages, "rows")) {
      Verification verification = new Verify(request, progress).run();
      progress.close();
      PrintWriter out = spec.commandLine().getOut();
      lines(verification, messages).forEach(out::println);
      return verification.holds() ? ExitCode.DONE.number() : ExitCode.LOOK.number();
    }
  }

  private List<String> lines(Verification verification, Messages messages) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.of("verify.seal." + verification.seal(), run.folder()));
    verification
        .changes()
        .forEach(c -> lines.add(c.file() + ": " + messages.of("run.file." + c.kind())));
    if (!verification.repeated()) {
      lines.add(messages.of("verify.not_repeated"));
      return lines;
    }
    verification.differing().forEach(name -> lines.add(messages.of("verify.differs", name)));
    new DifferenceLines(messages).of(verification).forEach(lines::add);
    if (verification.otherProgram()) {
      String id = verification.differing().isEmpty() ? "same" : "differs";
      lines.add(
          messages.of("verify.program." + id, verification.madeBy(), verification.repeatedBy()));
    }
    lines.add(messages.of(verification.holds() ? "verify.holds" : "verify.fails"));
    return lines;
  }
}
