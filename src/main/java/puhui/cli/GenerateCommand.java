package puhui.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import puhui.generate.Options;
import puhui.generate.PlatformYear;
import puhui.generate.Tally;
import puhui.text.ExitCode;
import puhui.text.Messages;

/** {@code puhui generate}: made-up orders of a platform's year, with what must come of each. */
@Command(name = "generate", resourceBundle = "puhui.messages.cli")
final class GenerateCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Mixin private ProgressOption shown;
  @Spec private CommandSpec spec;

  @Option(names = "--orders", required = true, paramLabel = "N", descriptionKey = "generate.orders")
  private long orders;

  @Option(names = "--seed", required = true, paramLabel = "S", descriptionKey = "generate.seed")
  private long seed;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "generate.out")
  private Path out;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "generate.year")
  private int year = Options.USUAL.year();

  @Option(names = "--gzip", descriptionKey = "generate.gzip")
  private boolean gzip;

  @Option(names = "--chinese-headers", descriptionKey = "generate.headers")
  private boolean chineseHeaders;

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  @Override
  public Integer call() {
    Options options =
        new Options(year, Options.USUAL.elsewherePerThousand(), gzip, chineseHeaders, overwrite);
    Messages messages = common.messages();
    try (ShownProgress progress = shown.start(messages, "rows")) {
      Tally tally = PlatformYear.write(orders, seed, out, options, progress);
      progress.close();
      spec.commandLine().getOut().println(messages.of("cli.generated", out, tally.rows()));
    }
    return ExitCode.DONE.number();
  }
}
