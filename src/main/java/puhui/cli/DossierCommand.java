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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import puhui.dossier.Dossier;
import puhui.dossier.DossierCheck;
import puhui.dossier.DossierRequest;
import puhui.run.Signature;
import puhui.text.ExitCode;
import puhui.text.Messages;

/** {@code puhui dossier}: everything about one order, to be handed out, and its check. */
@Command(name = "dossier", resourceBundle = "puhui.messages.cli")
final class DossierCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Mixin private ProgressOption shown;
  @Mixin private RunOptions means;
  @Spec private CommandSpec spec;

  @Option(names = "--run", paramLabel = "DIR", descriptionKey = "run")
  private Path run;

  @Option(names = "--orders", arity = "1..*", paramLabel = "F", descriptionKey = "run.orders")
  private List<Path> orders = new ArrayList<>();

  @Option(names = "--order", paramLabel = "ID", descriptionKey = "explain.order")
  private String order;

  @Option(names = "--out", paramLabel = "F.zip", descriptionKey = "dossier.out")
  private Path out;

  @Option(names = "--check", paramLabel = "F.zip", descriptionKey = "dossier.check")
  private Path check;

  @Option(names = "--root", paramLabel = "HEX", descriptionKey = "dossier.root")
  private String root;

  @Option(names = "--key", paramLabel = "PUBLIC.pem", descriptionKey = "verify.key")
  private Path key;

  @Override
  public Integer call() {
    Messages messages = common.messages();
    PrintWriter text = spec.commandLine().getOut();
    if (check != null) {
      DossierCheck.Found found =
          new DossierCheck(
                  check,
                  Optional.ofNullable(root),
                  Optional.ofNullable(key).map(Signature::publicKey))
              .check();
      text.println(messages.of("dossier.check.again", found.line()));
      text.println(
          messages.of(found.counted() ? "dossier.check.counted" : "dossier.check.no_proof"));
      return ExitCode.DONE.number();
    }
    if (run == null || order == null || out == null) {
      throw new ParameterException(spec.commandLine(), messages.of("cli.dossier.which"));
    }
    return write(messages, text);
  }

  private int write(Messages messages, PrintWriter text) {
    DossierRequest request =
        new DossierRequest(
            run,
            orders,
            order,
            out,
            common.language(),
            means.threads(messages),
            means.memoryBytes(messages));
    try (ShownProgress progress = shown.start(messages, "rows")) {
      boolean proven = new Dossier(request, messages, progress).write();
      progress.close();
      text.println(messages.of("dossier.written", out.toAbsolutePath().normalize()));
      if (!proven) {
        text.println(messages.of("dossier.without_proof"));
      }
      return ExitCode.DONE.number();
    }
  }
}
