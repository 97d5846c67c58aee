package puhui.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import puhui.intake.OrderTemplate;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Trouble;

/** {@code puhui template}: an Excel template for orders. */
@Command(name = "template", resourceBundle = "puhui.messages.cli")
final class TemplateCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Option(names = "--out", paramLabel = "F.xlsx", required = true, descriptionKey = "template.out")
  private Path out;

  @Option(names = "--example", descriptionKey = "template.example")
  private boolean example;

  @Option(names = "--overwrite", descriptionKey = "template.overwrite")
  private boolean overwrite;

  @Override
  public Integer call() {
    if (Files.exists(out) && !overwrite) {
      throw Trouble.input(Place.of(out.toString()), "cli.template.exists");
    }
    try {
      if (example) {
        OrderTemplate.writeExample(out);
      } else {
        OrderTemplate.write(out);
      }
    } catch (IOException e) {
      throw Trouble.input(Place.of(out.toString()), "check.write", String.valueOf(e.getMessage()));
    }
    spec.commandLine().getOut().println(common.messages().of("cli.written", out));
    return ExitCode.DONE.number();
  }
}
